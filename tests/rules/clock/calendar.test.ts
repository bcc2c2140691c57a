import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import data from '../../../city/calendar.json' with { type: 'json' }
import { noticedYears, openCalendar } from '../../../cloudfunctions/core/clock/calendar.ts'
import { date, dayNamed, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { moment } from '../help/example.ts'

const notice = { title: '通知', issued: '2025-11-01' }
const festival = { from: '2026-02-15', to: '2026-02-23', name: '春节' }

/** Whether a date is worked by a calendar whose only notice says this. */
const worked = (day: string, off: (typeof festival)[], work: string[]) =>
  openCalendar({ hours: data.hours, years: { '2026': { ...notice, off, work } } }).isWorkday(
    dayNamed(day),
  )

describe('a calendar', () => {
  it('counts a working day as long as its stretches together', () => {
    const { hours, workday } = openCalendar({
      hours: [
        { from: '08:30', to: '12:15' },
        { from: '14:00', to: '17:45' },
      ],
      years: {},
    })
    expect(hours).toEqual([
      { from: 8.5 * HOUR, to: 12.25 * HOUR },
      { from: 14 * HOUR, to: 17.75 * HOUR },
    ])
    expect(workday).toBe(7.5 * HOUR)
  })

  it('is off from the first to the last day of a holiday, and works on the weekends of the notice', () => {
    const on = ['2026-02-14', '2026-02-28']
    const days = ['2026-02-13', '2026-02-14', '2026-02-16', '2026-02-23', '2026-02-24']
    expect(days.map((day) => worked(day, [festival], on))).toEqual([true, true, false, false, true])
    expect(worked('2026-02-14', [festival], [])).toBe(false)
  })

  it('counts a day once that the notice names twice, or names without need', () => {
    const twice = [festival, festival]
    expect(worked('2026-02-24', twice, ['2026-02-25', '2026-02-25'])).toBe(true)
    expect(worked('2026-02-28', twice, ['2026-02-28', '2026-02-28'])).toBe(true)
    const calendar = (off: (typeof festival)[], work: string[]) =>
      openCalendar({ hours: data.hours, years: { '2026': { ...notice, off, work } } })
    const end = dayNamed('2026-12-31')
    const once = calendar([festival], ['2026-02-14']).workdaysBefore(end)
    const named = calendar(twice, ['2026-02-14', '2026-02-14', '2026-03-02'])
    expect(named.workdaysBefore(end)).toBe(once)
  })

  it('counts the working days before a day, in whatever order the notices come', () => {
    const years = Object.entries(data.years)
    const [forward, backward] = [years, years.toReversed()].map((entries) =>
      openCalendar({ hours: data.hours, years: Object.fromEntries(entries.map(reversed)) }),
    )
    if (!forward || !backward) throw new Error('two calendars')
    const day = fc.integer({ min: dayNamed('2023-06-01'), max: dayNamed('2027-06-01') })
    fc.assert(
      fc.property(day, fc.nat(60), (from, length) => {
        const days = Array.from({ length }, (_, n) => from + n)
        const counted = days.filter((one) => forward.isWorkday(one)).length
        const between = (calendar: typeof forward) =>
          calendar.workdaysBefore(from + length) - calendar.workdaysBefore(from)
        expect(between(forward)).toBe(counted)
        expect(between(backward)).toBe(counted)
      }),
    )
  })

  it('knows the years with a notice, from last year to the year after next', () => {
    const year = { ...notice, off: [], work: [] }
    const knowing = (...years: number[]) =>
      openCalendar({
        hours: data.hours,
        years: Object.fromEntries(years.map((one) => [one, year])),
      })
    const now = moment('2026-12-31 23:30')
    expect(noticedYears(knowing(2024, 2025, 2026, 2027, 2028, 2029), now)).toEqual([
      2025, 2026, 2027, 2028,
    ])
    expect(noticedYears(knowing(2026), now)).toEqual([2026])
    expect(noticedYears(knowing(2030), now)).toEqual([])
  })
})

describe('a date in China', () => {
  it('begins at midnight at +08:00', () => {
    expect(date(moment('2026-12-31 23:59'))).toBe('2026-12-31')
    expect(date(moment('2027-01-01 00:00'))).toBe('2027-01-01')
  })
})

/** A year's notice with its days the other way round. */
function reversed<Year extends { off: unknown[]; work: unknown[] }>([name, year]: [string, Year]) {
  return [name, { ...year, off: year.off.toReversed(), work: year.work.toReversed() }] as const
}
