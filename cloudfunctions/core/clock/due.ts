import type { Calendar } from './calendar.ts'
import { legOf } from './flow.ts'

/**
 * When something is due (epoch ms). `unnoticed` is the earliest year without a notice whose days
 * were counted through: the date is provisional until the notice of that year is there.
 */
export type Due = { at: number; unnoticed?: number }

/**
 * When a limit that starts to run at `from` (epoch ms) is due: of moments that are the same to the
 * clock the earliest, 17:30 rather than the next morning.
 * @throws RangeError when the limit is malformed.
 */
export function dueAt(calendar: Calendar, from: number, limit: string): Due {
  const { flow, amount } = legOf(calendar, limit)
  const at = flow.after(from, amount)
  return due(at, at > from ? flow.unnoticed(from, at) : undefined)
}

/** A due date, provisional or not. */
export const due = (at: number, unnoticed: number | undefined): Due =>
  unnoticed === undefined ? { at } : { at, unnoticed }
