import { month } from './date.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** The month so many after one, or before it: `2026-11` and 2 make `2027-01`. */
function shifted(name: string, by: number): string {
  const [year = 0, of = 1] = name.split('-').map(Number)
  const months = year * 12 + of - 1 + by
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`
}

/** The months of a period: `2026` has twelve, `2026-11` is one. */
export const monthsOf = (period: string): string[] =>
  period.length > 4 ? [period] : Array.from({ length: 12 }, (_, n) => `${period}-${two(n + 1)}`)

/** So many months, the last being that one. */
export const monthsUpTo = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => shifted(last, n - count + 1))

/** The last month of a period that has begun at `now` (epoch ms). */
export function lastMonth(period: string, now: number): string {
  const current = month(now)
  return monthsOf(period).findLast((one) => one <= current) ?? current
}

/** When a month at +08:00 begins, and when the next does (epoch ms). */
export const stretchOf = (name: string): { from: number; below: number } => ({
  from: beginOf(name),
  below: beginOf(shifted(name, 1)),
})

const beginOf = (name: string): number => Date.parse(`${name}-01T00:00+08:00`)
