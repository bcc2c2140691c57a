import { chinaTime } from '../../../core/clock/date.ts'

/**
 * Until when somebody is away, in words: 王社工请假到 12-01. `until` (epoch ms) does not belong to
 * the absence: what ends at midnight ends with the day before.
 */
export function absenceWords({ name, until }: { name: string; until: number }): string {
  const { month, day } = chinaTime(until - 1)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${name}请假到 ${two(month)}-${two(day)}`
}
