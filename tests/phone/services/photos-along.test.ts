import { describe, expect, it } from 'vitest'
import { choicesOf, tapped } from '../../../miniprogram/packages/worker/services/photos-along.ts'

const photos = ['a', 'b', 'c'].map((id) => ({ id, url: `https://${id}` }))
const chosen = (along: string[]) => choicesOf(photos, along)

describe('the photos of a report that go along with a whistle', () => {
  it('are those that the draft has, of those that are there', () => {
    expect(chosen(['b', 'gone'])).toEqual([
      { id: 'a', url: 'https://a', on: false },
      { id: 'b', url: 'https://b', on: true },
      { id: 'c', url: 'https://c', on: false },
    ])
  })

  it('go, or go no more, by a tap, and never too many', () => {
    expect(tapped(chosen(['b']), 'c', 9)).toEqual(['b', 'c'])
    expect(tapped(chosen(['b', 'c']), 'b', 9)).toEqual(['c'])
    expect(tapped(chosen(['a', 'b']), 'c', 2)).toEqual(['a', 'b'])
  })
})
