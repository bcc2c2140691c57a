import kept from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import data from '../../city/calendar.json' with { type: 'json' }
import { CalendarSchema } from '../../city/schema.ts'
import { openCalendar, unnoticedYear } from '../../cloudfunctions/core/clock/calendar.ts'
import { DAY, dayNamed } from '../../cloudfunctions/core/clock/date.ts'

const calendar = openCalendar(data)
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)

/** Every date of a year. */
function datesOf(year: string): string[] {
  const first = dayNamed(`${year}-01-01`)
  const days = dayNamed(`${Number(year) + 1}-01-01`) - first
  return Array.from({ length: days }, (_, n) => dateOf(first + n))
}

/** Whether a date is worked, read off a notice. */
function isWorked(date: string, { off, work }: (typeof data.years)['2026']): boolean {
  if (work.includes(date)) return true
  return !isWeekend(date) && !off.some(({ from, to }) => from <= date && date <= to)
}

/** The same, from the lists of chinese-days, whose own functions go wrong west of Greenwich. */
function isWorkedElsewhere(date: string): boolean {
  if (date in kept.workdays) return true
  return !isWeekend(date) && !(date in kept.holidays)
}

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay())

describe('the calendar', () => {
  it.each([
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ] as const)('agrees with the notice on every day of %s, and counts %i workdays', (year, days) => {
    const dates = datesOf(year)
    const worked = dates.filter((date) => calendar.isWorkday(dayNamed(date)))
    expect(worked).toEqual(dates.filter((date) => isWorked(date, data.years[year])))
    expect(worked).toHaveLength(days)
    const countUpTo = (date: string) => calendar.workdaysBefore(dayNamed(date))
    expect(countUpTo(`${Number(year) + 1}-01-01`) - countUpTo(`${year}-01-01`)).toBe(days)
  })

  it.each([
    ['2024-02-04', true, 'a Sunday worked before the Spring Festival'],
    ['2024-02-18', true, 'a Sunday worked after it'],
    ['2024-02-09', true, 'the eve of 2024, which was no day off'],
    ['2024-10-12', true, 'a Saturday worked after the National Day'],
    ['2025-01-28', false, 'a Tuesday, the eve of 2025'],
    ['2025-10-08', false, 'a Wednesday, the eighth day of October'],
    ['2026-01-02', false, 'a Friday between New Year and the weekend'],
    ['2026-01-04', true, 'the Sunday worked for it'],
    ['2026-02-14', true, 'a Saturday worked before the Spring Festival'],
    ['2026-02-23', false, 'a Monday, its ninth day'],
    ['2026-10-10', true, 'a Saturday worked after the National Day'],
    ['2026-11-28', false, 'a plain Saturday'],
  ])('on %s says %s: %s', (date, worked) => {
    expect(calendar.isWorkday(dayNamed(date))).toBe(worked)
  })

  it.each(Object.keys(data.years))('agrees on %s with the lists that others keep', (year) => {
    const dates = datesOf(year)
    const worked = dates.filter((date) => calendar.isWorkday(dayNamed(date)))
    expect(worked).toEqual(dates.filter(isWorkedElsewhere))
  })

  it('knows the years that have a notice, and names the first that has none', () => {
    const first = (from: string, to: string) =>
      unnoticedYear(calendar, dayNamed(from), dayNamed(to))
    expect(first('2024-01-01', '2026-12-31')).toBeUndefined()
    expect(first('2026-12-31', '2028-01-01')).toBe(2027)
    expect([2023, 2024, 2026, 2027].map(calendar.knows)).toEqual([false, true, true, false])
  })

  it('works seven hours a day', () => {
    expect(calendar.workday).toBe(7 * 3_600_000)
  })
})

describe("checking a city's calendar", () => {
  const year = data.years['2026']
  const faultOf = (calendar: unknown) => v.safeParse(CalendarSchema, calendar).issues?.[0]?.message

  it('takes this one as it is', () => {
    expect(faultOf(data)).toBeUndefined()
  })

  it.each([
    [[], 'needs a stretch of working hours'],
    [[{ from: '8:30', to: '12:00' }], 'needs a time like 08:30'],
    [[{ from: '12:00', to: '08:30' }], 'working hours are in order and do not overlap'],
    [
      [
        { from: '08:30', to: '12:30' },
        { from: '12:00', to: '17:30' },
      ],
      'working hours are in order and do not overlap',
    ],
  ])('finds hours that cannot be: %o', (hours, fault) => {
    expect(faultOf({ ...data, hours })).toBe(fault)
  })

  it.each([
    [{ work: ['2026-02-15'] }, 'a day is both off and worked'],
    [{ work: ['2025-12-28'] }, 'a day lies in another year'],
    [
      { off: [{ from: '2026-12-31', to: '2027-01-01', name: '元旦' }] },
      'a day lies in another year',
    ],
    [{ off: [{ from: '2026-05-05', to: '2026-05-01', name: '劳动节' }] }, 'ends before it begins'],
  ])('finds days that cannot be: %o', (change, fault) => {
    expect(faultOf({ ...data, years: { '2026': { ...year, ...change } } })).toBe(fault)
  })
})
