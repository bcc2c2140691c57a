import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byWhen,
  chinaTime,
  DAY,
  daysBetween,
  dueBriefly,
  month,
  monthAndDay,
} from '../../../cloudfunctions/core/clock/date.ts'

/** 2026-12-31 24:00 at +08:00. */
const newYear = Date.UTC(2026, 11, 31, 16)
const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })

describe('when something is due, briefly', () => {
  it.each([
    [0, '10:00 '],
    [1, '明天'],
    [2, '1月3日'],
  ])('is the hour today, then the day: in %i days', (days, words) => {
    const now = Date.UTC(2027, 0, 1, 1)
    expect(dueBriefly(now + 60 * 60_000 + days * DAY, now)).toBe(words)
  })
})

describe('a moment in China', () => {
  it('belongs to the new day, month and year from midnight at +08:00 on', () => {
    expect(monthAndDay(newYear - 1)).toBe('1231')
    expect(monthAndDay(newYear)).toBe('0101')
    expect(month(newYear - 1)).toBe('2026-12')
    expect(month(newYear)).toBe('2027-01')
    expect(chinaTime(newYear - 1)).toEqual({ month: 12, day: 31, time: '23:59' })
    expect(chinaTime(newYear)).toEqual({ month: 1, day: 1, time: '00:00' })
  })

  it.each([
    ['today', newYear - 2, newYear - 1, '今天 23:59 前'],
    ['tomorrow, a millisecond before midnight', newYear - 1, newYear, '明天 00:00 前'],
    ['a day further off', newYear - 1, newYear + DAY, '1 月 2 日 00:00 前'],
    ['a day that is past', newYear, newYear - 1, '12 月 31 日 23:59 前'],
  ])('is written as %s', (_, now, at, words) => {
    expect(byWhen(at, now)).toBe(words)
  })

  it('is as many days from another as midnights lie between', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -400, max: 400 }), (at, days) => {
        expect(daysBetween(at, at + days * DAY)).toBe(days)
        expect(daysBetween(at, newYear) + daysBetween(newYear, at)).toBe(0)
      }),
    )
  })
})
