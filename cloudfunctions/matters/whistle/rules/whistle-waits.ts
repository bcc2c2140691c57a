import type { Calendar } from '../../../core/clock/calendar.ts'
import { dueAt } from '../../../core/clock/due.ts'
import { rungsAt } from '../../../core/clock/ladder.ts'
import type { Audience, Rules } from '../../../core/procedure/rules.ts'
import type { Whistle } from '../whistle-record.ts'

/** Whom a whistle waits for: the steward, whoever has not joined, the lead, the supervisor. */
export type Wait = 'ask' | 'join' | 'respond' | 'dispute'

/** What a whistle's time is counted by. */
export type Timing = { calendar: Calendar; rules: Pick<Rules, 'whistles'> }

/**
 * A rung that silence reaches: when (epoch ms), and the mark that says it has. The date that was
 * missed is part of the mark: a fresh date can be missed again.
 */
export type Reached = { at: number; mark: string }

/** What a whistle waits for at present, and by when (epoch ms), the earliest first. */
export function waitsOf(whistle: Whistle, city: Timing): { wait: Wait; due: number }[] {
  const { status, open, calls, joinBy, disputedAt, kind } = whistle
  if (!open) return []
  if (status === 'asked') return [{ wait: 'ask', due: whistle.dueAt }]
  const someoneIsMissing = calls.some(({ state }) => state === 'called')
  const { join } = city.rules.whistles[kind]
  const waits: { wait: Wait; due: number }[] = [
    ...(someoneIsMissing && joinBy !== undefined ? [{ wait: 'join' as const, due: joinBy }] : []),
    ...(status === 'blown' ? [{ wait: 'respond' as const, due: whistle.dueAt }] : []),
    ...(disputedAt === undefined
      ? []
      : [{ wait: 'dispute' as const, due: dueAt(city.calendar, disputedAt, join).at }]),
  ]
  return waits.sort((a, b) => a.due - b.due)
}

/**
 * The rungs that silence has still to reach, or should have reached and has not, earliest first.
 * Source: design, section 6 (silence climbs); who is told when is the city's data (city/rules.json).
 */
export function rungsOf(whistle: Whistle, city: Timing): Reached[] {
  const { ladder } = city.rules.whistles[whistle.kind]
  const marked = new Set(whistle.marks)
  return waitsOf(whistle, city)
    .flatMap(({ wait, due }) =>
      rungsAt(city.calendar, due, ladder).map(({ at, rung }) => ({
        at,
        mark: `${wait}-${due}-${rung}`,
      })),
    )
    .filter(({ mark }) => !marked.has(mark))
    .sort((a, b) => a.at - b.at)
}

/** What a mark stands for: whom was waited for in vain, and whom that tells. */
export function readMark(
  mark: string,
  { kind }: Pick<Whistle, 'kind'>,
  { whistles }: Pick<Rules, 'whistles'>,
): { wait: Wait; tell: readonly Audience[] } {
  const [wait, , rung] = mark.split('-')
  return { wait: wait as Wait, tell: whistles[kind].ladder[Number(rung)]?.tell ?? [] }
}
