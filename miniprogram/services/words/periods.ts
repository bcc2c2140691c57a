/** Months and years, as figures are counted by. */
import { dateOf } from './date-input'

/** A month, `2026-11`, or a year, `2026`, at +08:00. */
export type Period = string

/** The month of a moment (epoch ms). */
export const monthOf = (at: number): Period => dateOf(at).slice(0, 7)

/** The year of a period. */
export const yearOf = (period: Period): Period => period.slice(0, 4)

/** Whether a period is a month. */
export const isMonth = (period: Period): boolean => period.length > 4

/** A period in words: 2026 年 11 月, 2026 年. */
export function periodWords(period: Period): string {
  const [year, month] = period.split('-')
  return month === undefined ? `${year} 年` : `${year} 年 ${Number(month)} 月`
}

/** A month on a narrow axis: 26-11. */
export const monthMark = (period: Period): string => period.slice(2)

/** The period so many steps after another of the same length. */
export function periodAfter(period: Period, steps: number): Period {
  const [year = 0, month] = period.split('-').map(Number)
  if (month === undefined) return String(year + steps)
  return new Date(Date.UTC(year, month - 1 + steps)).toISOString().slice(0, 7)
}

/** The same for another length: the month that a year ends with so far, or the year of a month. */
export function asLong(period: Period, length: 'month' | 'year', now: number): Period {
  if (length === 'year') return yearOf(period)
  if (isMonth(period)) return period
  const last = `${period}-12`
  return last < monthOf(now) ? last : monthOf(now)
}
