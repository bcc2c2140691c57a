import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  byWhen,
  chinaTime,
  DAY,
  daysBetween,
  month,
  monthAndDay,
} from '../../cloudfunctions/clock/date.ts'
import { dueAt } from '../../cloudfunctions/clock/due.ts'
import { clockFace } from '../../cloudfunctions/clock/face.ts'
import { reportNumber } from '../../cloudfunctions/report/rules/number.ts'
import { calendar, noon } from './example.ts'

/** 2026-12-31 24:00 at +08:00. */
const newYear = Date.UTC(2026, 11, 31, 16)
const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })

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
    ['a day further off', newYear - 1, newYear + DAY, '1月2日 00:00 前'],
    ['a day that is past', newYear, newYear - 1, '12月31日 23:59 前'],
  ])('is told as %s', (_, now, at, words) => {
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

describe('whatever zone the host is in', () => {
  const own = process.env.TZ
  afterEach(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  /** Everything that tells a time, at moments around midnights, month ends and clock changes. */
  const told = () =>
    [newYear, noon, Date.UTC(2026, 2, 8, 7), Date.UTC(2028, 1, 29, 15, 59)].map((at) => [
      chinaTime(at),
      monthAndDay(at),
      month(at),
      byWhen(at + DAY, at),
      dueAt(calendar, at, '5wd'),
      clockFace(
        calendar,
        { from: at, due: at + 5 * DAY, limits: ['5nd'], pauses: [] },
        at + 3 * DAY,
      ),
      reportNumber(at, () => 0),
    ])

  it('is said the same', () => {
    const zones = { UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 300 }
    const tellings = Object.entries(zones).map(([zone, offset]) => {
      process.env.TZ = zone
      expect(new Date(noon).getTimezoneOffset()).toBe(offset)
      return told()
    })
    expect(tellings[1]).toEqual(tellings[0])
    expect(tellings[2]).toEqual(tellings[0])
  })
})
