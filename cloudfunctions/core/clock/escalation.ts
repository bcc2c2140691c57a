import type { Calendar } from './calendar.ts'
import { dueAt } from './due.ts'

/** One level of an escalation: how long after the due date, in its own unit, and who is told then. */
export type EscalationLevel<Audience extends string = string> = {
  after: string
  tell: readonly Audience[]
}

/**
 * When each level is reached after a due date (epoch ms), in their order. The levels and their hours are
 * the city's data (city/rules.json).
 * @throws RangeError when a level's limit is malformed.
 */
export function levelsAt(
  calendar: Calendar,
  due: number,
  levels: readonly EscalationLevel[],
): { at: number; level: number }[] {
  return levels.map(({ after }, level) => ({ at: dueAt(calendar, due, after).at, level }))
}
