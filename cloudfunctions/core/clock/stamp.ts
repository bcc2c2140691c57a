import { chinaTime, dayOf, yearOf } from './date.ts'

/** A moment (epoch ms) as `2026-11-23 12:05` at +08:00; nothing where there is none. */
export function stamp(at: number | undefined): string {
  if (at === undefined) return ''
  const { month, day, time } = chinaTime(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${yearOf(dayOf(at))}-${two(month)}-${two(day)} ${time}`
}
