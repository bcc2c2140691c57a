import { type LimitUnit, parseLimit } from './limit.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/**
 * How long a unit runs, in ms, while there is no working calendar: hours are plain hours and
 * days are 24 hours. The calendar replaces this table, and nothing else.
 */
const unitLength: Record<LimitUnit, number> = { uh: HOUR, nh: HOUR, wh: HOUR, wd: DAY, nd: DAY }

/**
 * When a limit that starts to run at `from` (epoch ms) is due (epoch ms).
 * @throws RangeError when the limit is malformed.
 */
export function dueAt(from: number, limit: string): number {
  const { count, unit } = parseLimit(limit)
  return from + count * unitLength[unit]
}
