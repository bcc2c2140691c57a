import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyNoLeave } from '../../../cloudfunctions/directory/staff/rules/leave-length.ts'
import { tuesday } from '../../moments.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('a leave', () => {
  it('of a moment is refused, whenever it is said to have begun', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 * DAY }), fc.integer({ min: 1 }), (ago, left) => {
        const leave = { from: tuesday - ago, until: tuesday + (left % (4 * HOUR)) }
        expect(whyNoLeave(leave, tuesday)).not.toBe(undefined)
      }),
    )
    const moment = { from: tuesday - 1_000, until: tuesday + 3_000 }
    expect(whyNoLeave(moment, tuesday)).toBe('STAFF.SHORT_LEAVE')
  })

  it('of half a working day or more is written down, today or ahead', () => {
    expect(whyNoLeave({ from: tuesday, until: tuesday + 4 * HOUR }, tuesday)).toBe(undefined)
    const ahead = { from: tuesday + 9 * DAY, until: tuesday + 9 * DAY + 4 * HOUR }
    expect(whyNoLeave(ahead, tuesday)).toBe(undefined)
  })

  it.each([
    ['that ends before it begins', { from: tuesday + DAY, until: tuesday }],
    ['that is over', { from: tuesday - 2 * DAY, until: tuesday }],
    ['of more than a year', { from: tuesday, until: tuesday + 367 * DAY }],
    ['more than a year ahead', { from: tuesday + 367 * DAY, until: tuesday + 368 * DAY }],
    ['that began more than a year ago', { from: tuesday - 367 * DAY, until: tuesday + DAY }],
  ])('%s has a wrong date', (_, leave) => {
    expect(whyNoLeave(leave, tuesday)).toBe('STAFF.BAD_LEAVE')
  })
})
