import { endOfDay } from '../../core/clock/date.ts'

type Waiting = { id: string; due?: number | undefined }

/**
 * What waits for a leader over all lists, the worst first: what is late, the longest first; what is due
 * today; what waits without a date; at last what is due another day. At the same moment by ids.
 */
export function firstOfAll<W extends Waiting>(found: readonly W[], now: number): W[] {
  const at = ({ due = endOfDay(now) }: Waiting) => due
  return found.toSorted((one, other) => at(one) - at(other) || (one.id < other.id ? -1 : 1))
}
