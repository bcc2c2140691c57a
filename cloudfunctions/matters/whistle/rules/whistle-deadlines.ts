import type { Calendar } from '../../../core/clock/calendar.ts'
import { dueAt } from '../../../core/clock/due.ts'
import { levelsAt } from '../../../core/clock/escalation.ts'
import type { Deadline } from '../../../core/lifecycle/deadlines.ts'
import { readFired } from '../../../core/lifecycle/deadlines.ts'
import type { Audience, Rules } from '../../../core/procedure/rules.ts'
import type { Whistle } from '../whistle-record.ts'

/** What a whistle waits for; it escalates while it waits in vain. */
export const whistleWaits = {
  ask: 'the steward has not decided',
  join: 'somebody called has not joined',
  respond: 'the lead has not responded',
  dispute: 'no supervisor has ruled on a refusal',
} as const

/** What a whistle waits for, by name. */
export type WhistleWait = keyof typeof whistleWaits

/** What a whistle's time is counted by. */
export type Timing = { calendar: Calendar; rules: Pick<Rules, 'whistles'> }

/** What a whistle waits for at present, and by when (epoch ms), the earliest first. */
export function waitsOf(whistle: Whistle, city: Timing): { wait: WhistleWait; due: number }[] {
  const { status, open, calls, joinBy, disputedAt, kind } = whistle
  if (!open) return []
  if (status === 'asked') return [{ wait: 'ask', due: whistle.dueAt }]
  const someoneIsMissing = calls.some(({ state }) => state === 'called')
  const { join } = city.rules.whistles[kind]
  const waits: { wait: WhistleWait; due: number }[] = [
    ...(someoneIsMissing && joinBy !== undefined ? [{ wait: 'join' as const, due: joinBy }] : []),
    ...(status === 'blown' ? [{ wait: 'respond' as const, due: whistle.dueAt }] : []),
    ...(disputedAt === undefined
      ? []
      : [{ wait: 'dispute' as const, due: dueAt(city.calendar, disputedAt, join).at }]),
  ]
  return waits.sort((a, b) => a.due - b.due)
}

/**
 * The levels of escalation that silence reaches; a fresh date can be missed again. Who is told when is
 * the city's data (city/rules.json).
 */
export const deadlinesOf = (whistle: Whistle, city: Timing): Deadline<WhistleWait>[] =>
  waitsOf(whistle, city).flatMap(({ wait: what, due: since }) => {
    const { escalation } = city.rules.whistles[whistle.kind]
    const levels = levelsAt(city.calendar, since, escalation)
    return levels.map(({ at, level }) => ({ at, what, which: level, since }))
  })

/** What a deadline that has come stands for: whom was waited for in vain, and whom that tells. */
export function readEscalated(
  id: string,
  { kind }: Pick<Whistle, 'kind'>,
  { whistles }: Pick<Rules, 'whistles'>,
): { wait: WhistleWait; tell: readonly Audience[] } {
  const { what: wait, which } = readFired<WhistleWait>(id)
  return { wait, tell: whistles[kind].escalation[which]?.tell ?? [] }
}
