import { describe, expect, it } from 'vitest'
import data from '../../../city/calendar.json' with { type: 'json' }
import { openCalendar } from '../../../cloudfunctions/core/clock/calendar.ts'
import { dueAt } from '../../../cloudfunctions/core/clock/due.ts'
import { levelsAt } from '../../../cloudfunctions/core/clock/escalation.ts'
import { isWorkingTime } from '../../../cloudfunctions/core/clock/flow.ts'
import { calendar, moment, told } from '../help/example.ts'

describe('the due date of a limit', () => {
  it.each([
    ['2026-11-27 23:00', '2uh', '2026-11-28 01:00', 'urgent hours run through night and weekend'],
    ['2026-11-27 23:00', '24nh', '2026-11-28 23:00', 'so do natural hours'],
    ['2026-02-13 09:00', '30nd', '2026-03-15 09:00', 'and natural days, holidays or not'],
    ['2026-11-23 11:00', '2wh', '2026-11-23 15:00', 'the midday break is left out'],
    ['2026-11-23 12:30', '1wh', '2026-11-23 15:00', 'work begun in the break begins after it'],
    ['2026-11-23 10:00', '2wh', '2026-11-23 12:00', 'rather the morning’s end than 14:00'],
    ['2026-11-23 08:30', '1wd', '2026-11-23 17:30', 'rather the evening than the next morning'],
    ['2026-11-23 12:00', '5wd', '2026-11-30 12:00', 'five working days are a week'],
    ['2026-11-27 20:00', '4wh', '2026-11-30 14:30', 'Friday evening goes on on Monday'],
    ['2026-02-13 17:30', '1wd', '2026-02-14 17:30', 'a Saturday is worked before the festival'],
    ['2026-02-13 17:30', '2wd', '2026-02-24 17:30', 'the Spring Festival is nine days off'],
    ['2026-02-27 17:30', '1wd', '2026-02-28 17:30', 'and a Saturday is worked after it'],
    ['2026-11-28 10:00', '0wh', '2026-11-28 10:00', 'no time moves nothing, even on a Saturday'],
    ['2026-11-28 10:00', '0uh', '2026-11-28 10:00', 'of either kind'],
  ])('from %s on, %s: %s, for %s', (from, limit, due) => {
    const { at, unnoticed } = dueAt(calendar, moment(from), limit)
    expect(told(at)).toBe(due)
    expect(unnoticed).toBeUndefined()
  })

  it('is provisional in a year without a notice, and reckoned anew when the notice comes', () => {
    const from = moment('2026-12-31 15:00')
    const { at, unnoticed } = dueAt(calendar, from, '1wd')
    expect([told(at), unnoticed]).toEqual(['2027-01-04 15:00', 2027])
    const notice = {
      title: '国务院办公厅关于2027年部分节假日安排的通知',
      issued: '2026-12-01',
      off: [{ from: '2027-01-01', to: '2027-01-04', name: '元旦' }],
      work: [],
    }
    const known = openCalendar({ ...data, years: { ...data.years, '2027': notice } })
    const again = dueAt(known, from, '1wd')
    expect([told(again.at), again.unnoticed]).toEqual(['2027-01-05 15:00', undefined])
  })

  it('is not provisional where the limit counts natural hours, or ends before that year', () => {
    expect(dueAt(calendar, moment('2026-12-31 15:00'), '48nh').unnoticed).toBeUndefined()
    expect(dueAt(calendar, moment('2026-12-31 08:30'), '1wd').unnoticed).toBeUndefined()
    const [atOnce] = [moment('2027-03-01 09:00')]
    expect(dueAt(calendar, atOnce, '0wh')).toStrictEqual({ at: atOnce })
  })
})

describe('escalation', () => {
  it('reaches each level from the due date on, in the unit of the level', () => {
    const levels = ['0wh', '1uh', '4wh', '1wd', '2wd'].map((after) => ({ after, tell: [] }))
    const reached = levelsAt(calendar, moment('2026-11-27 17:00'), levels)
    expect(reached.map(({ at, level }) => `${level} ${told(at)}`)).toEqual([
      '0 2026-11-27 17:00',
      '1 2026-11-27 18:00',
      '2 2026-11-30 12:00',
      '3 2026-11-30 17:00',
      '4 2026-12-01 17:00',
    ])
  })
})

describe('work', () => {
  it.each([
    ['2026-11-23 08:29', false],
    ['2026-11-23 08:30', true],
    ['2026-11-23 12:00', false],
    ['2026-11-23 14:00', true],
    ['2026-11-23 17:30', false],
    ['2026-11-28 10:00', false],
    ['2026-02-28 10:00', true],
  ])('at %s is on: %s', (at, on) => {
    expect(isWorkingTime(calendar, moment(at))).toBe(on)
  })
})
