import { describe, expect, it } from 'vitest'
import { hoursInWords, sizeOf, within } from '../../../cloudfunctions/core/tally/hours.ts'
import { counted, isSame, only, sum, type Tally } from '../../../cloudfunctions/core/tally/tally.ts'

describe('a tally', () => {
  const tally = (handling: Record<string, number>, counts: Tally['counts']): Tally => ({
    counts,
    hours: { handling },
  })

  it('leaves out what is nought, and adds the rest up by name', () => {
    expect(counted({ total: 1, solved: 0 })).toEqual({ counts: { total: 1 }, hours: {} })
    const added = sum([tally({ 3: 1, 9: 2 }, { total: 3 }), tally({ 9: 1 }, { total: 1, due: 1 })])
    expect(added).toEqual({ counts: { total: 4, due: 1 }, hours: { handling: { 3: 1, 9: 3 } } })
  })

  it('can be cut down to some counts', () => {
    const counts = { total: 2, due: 1 }
    expect(only(tally({ 3: 1 }, counts), ['due', 'solved'])).toEqual(counted({ due: 1 }))
  })

  it('is the same in whatever order it was counted, and not the same once a number differs', () => {
    const [one, other] = [
      { total: 2, due: 1 },
      { due: 1, total: 2, solved: 0 },
    ]
    expect(isSame(tally({ 3: 1, 200: 2 }, one), tally({ 200: 2, 3: 1 }, other))).toBe(true)
    expect(isSame(tally({ 3: 1 }, one), tally({ 3: 2 }, one))).toBe(false)
    expect(isSame(tally({ 3: 1 }, one), tally({ 3: 1 }, { ...one, due: 2 }))).toBe(false)
    expect(isSame(tally({}, one), { counts: one, hours: {} })).toBe(true)
  })
})

describe('hours in words', () => {
  it.each([
    [1, '1 小时'],
    [48, '48 小时'],
    [72, '3 天'],
  ])('%d are %s', (hours, words) => expect(hoursInWords(hours)).toBe(words))

  it('are none where nothing was counted', () => {
    expect(sizeOf({})).toBe(0)
    expect(sizeOf({ 3: 2, 9: 1 })).toBe(3)
    expect(within({}, 5)).toBeUndefined()
    expect(within({ 9: 1, 100: 1, 24: 2 }, 9)).toBe(100)
  })
})
