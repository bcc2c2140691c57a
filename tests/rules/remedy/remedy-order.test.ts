import { describe, expect, it } from 'vitest'
import { FOREVER } from '../../../cloudfunctions/core/clock/date.ts'
import { told } from '../help/example.ts'
import { type Done, remedyAfter } from './example-remedy.ts'

describe('the order of remedies in their lists', () => {
  it.each<[what: string, done: Done[], at: string]>([
    ['by when to call, first', [], '2026-11-24 12:00'],
    ['by when it is mended, once somebody called', ['call'], '2026-11-30 12:00'],
    ['by when the appeal is decided', ['call', 'appeal'], '2026-11-30 12:00'],
    ['by when to ask again', ['call', 'rectify'], '2026-11-25 12:00'],
    [
      'when it was mended, once it is over',
      ['call', 'rectify', 'revisit', 'again'],
      '2026-11-23 14:00',
    ],
    ['when it ended', ['call', 'appeal', 'uphold', 'upholdToo'], '2026-11-23 16:00'],
  ])('goes by the moment that the card tells: %s', (_, done, at) => {
    expect(told(remedyAfter(...done).listedAt)).toBe(at)
  })

  it('has what waits for its reporter alone after all others', () => {
    expect(remedyAfter('call', 'rectify', 'revisit').listedAt).toBe(FOREVER)
  })
})
