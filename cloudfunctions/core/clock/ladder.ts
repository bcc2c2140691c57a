import type { Calendar } from './calendar.ts'
import { dueAt } from './due.ts'

/** A rung of a ladder: how long after the due date, in its own unit, and whom it tells then. */
export type Rung<Audience extends string = string> = { after: string; tell: readonly Audience[] }

/**
 * When each rung of a ladder is reached after a due date (epoch ms), in the ladder's order. The
 * ladders and their hours are the city's data (city/rules.json).
 * @throws RangeError when a rung's limit is malformed.
 */
export function rungsAt(
  calendar: Calendar,
  due: number,
  rungs: readonly Rung[],
): { at: number; rung: number }[] {
  return rungs.map(({ after }, rung) => ({ at: dueAt(calendar, due, after).at, rung }))
}
