import { getYearLeapMonth, monthDays } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import data from '../../../city/calendar.json' with { type: 'json' }
import { openCalendar, unnoticedYear } from '../../../cloudfunctions/core/clock/calendar.ts'
import { DAY, dayNamed } from '../../../cloudfunctions/core/clock/date.ts'
import { dueAt } from '../../../cloudfunctions/core/clock/due.ts'
import {
  statutoryDaysOff,
  statutoryYears,
} from '../../../cloudfunctions/core/clock/statutory-days.ts'
import { moment } from '../help/example.ts'

const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)
const datesOff = (year: number) => statutoryDaysOff(year).map(dateOf).sort()

/**
 * A day of the lunar calendar, counted from the first day of 1900 by the lengths of months that
 * chinese-days has; its functions of dates go wrong west of Greenwich.
 */
function lunar(year: number, month: number, day: number): string {
  const months = (of: number, before: number) =>
    Array.from({ length: before - 1 }, (_, n) => monthDays(of, n + 1)).reduce((a, b) => a + b, 0)
  const leap = (of: number, before: number) => {
    const { leapMonth = before, days } = getYearLeapMonth(of)
    return leapMonth < before ? days : 0
  }
  let days = months(year, month) + leap(year, month)
  for (let past = 1900; past < year; past++) days += months(past, 13) + leap(past, 13)
  return dateOf(dayNamed('1900-01-31') + days + day - 1)
}

/** 清明, by the formula of this century. */
const clearAndBright = (year: number): string =>
  `${year}-04-0${Math.floor(0.2422 * (year % 100) + 4.81) - Math.floor((year % 100) / 4)}`

describe('the days off that the law gives', () => {
  it('are these in 2027', () => {
    expect(datesOff(2027)).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03'],
    ])
  })

  it('fall where another calendar has the festivals, from 2025 to 2099', () => {
    expect(statutoryYears).toEqual(Array.from({ length: 75 }, (_, n) => 2025 + n))
    for (const year of statutoryYears) {
      const days = statutoryDaysOff(year).map(dateOf)
      expect(days).toHaveLength(13)
      expect(days[1]).toBe(lunar(year, 1, 1))
      expect(days.slice(-3)).toEqual([clearAndBright(year), lunar(year, 5, 5), lunar(year, 8, 15)])
    }
  })

  it.each([2025, 2026])('are all off by the notice of %i', (year) => {
    const { off } = data.years[`${year}` as '2025' | '2026']
    for (const date of datesOff(year)) {
      expect(
        off.some(({ from, to }) => from <= date && date <= to),
        date,
      ).toBe(true)
    }
  })

  it('are none outside of the table', () => {
    expect([2024, 2100].map(statutoryDaysOff)).toEqual([[], []])
  })
})

describe('a year without a notice', () => {
  const calendar = openCalendar(data)

  it.each([
    ['2026-12-31 23:59', '2027-01-04 14:30'],
    ['2027-02-04 17:30', '2027-02-09 14:30'],
    ['2027-09-30 17:30', '2027-10-04 14:30'],
    ['2028-05-01 09:00', '2028-05-03 14:30'],
  ])('has no promise from %s fall on a statutory day off: %s', (from, due) => {
    const { at, unnoticed } = dueAt(calendar, moment(from), '4wh')
    expect(at).toBe(moment(due))
    expect(unnoticed).toBe(Number(due.slice(0, 4)))
  })

  it('works every other weekday, and is provisional still', () => {
    const count = (date: string) => calendar.workdaysBefore(dayNamed(date))
    // 261 weekdays, of which 7 are off.
    expect(count('2028-01-01') - count('2027-01-01')).toBe(254)
    expect(unnoticedYear(calendar, dayNamed('2027-01-01'), dayNamed('2027-12-31'))).toBe(2027)
  })

  it('gives way to its notice, whatever that says', () => {
    const notice = { title: '通知', issued: '2026-11-01', off: [], work: [] }
    const noticed = openCalendar({ ...data, years: { ...data.years, 2027: notice } })
    expect(noticed.isWorkday(dayNamed('2027-01-01'))).toBe(true)
    expect(noticed.isWorkday(dayNamed('2028-01-03'))).toBe(true)
  })
})
