import { afterEach, describe, expect, it } from 'vitest'
import {
  byWhen,
  chinaTime,
  DAY,
  month,
  monthAndDay,
} from '../../../cloudfunctions/core/clock/date.ts'
import { dueAt } from '../../../cloudfunctions/core/clock/due.ts'
import { clockFace } from '../../../cloudfunctions/core/clock/face.ts'
import { reportNumber } from '../../../cloudfunctions/matters/report/rules/number.ts'
import { calendar, noon } from '../help/example.ts'

/** 2026-12-31 24:00 at +08:00. */
const newYear = Date.UTC(2026, 11, 31, 16)

describe('dates, clocks and numbers in any time zone of the host', () => {
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

  it('are the same', () => {
    const zones = { UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 300 }
    const results = Object.entries(zones).map(([zone, offset]) => {
      process.env.TZ = zone
      expect(new Date(noon).getTimezoneOffset()).toBe(offset)
      return told()
    })
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })
})
