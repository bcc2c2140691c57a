import { limits } from '../../../../miniprogram/contract/limits.ts'
import { DAY } from '../../../core/clock/date.ts'
import { levelsAt } from '../../../core/clock/escalation.ts'
import { momentOf } from '../../../core/clock/pause.ts'
import { type Deadline, readFired } from '../../../core/lifecycle/deadlines.ts'
import type { Overseer, Rules } from '../../../core/procedure/rules.ts'
import type { Remedy } from '../remedy-record.ts'
import { mendingClock, type Timing } from './remedy-dates.ts'

/** What a remedy waits for; time brings in other supervisors while it waits in vain. */
const remedyWaits = {
  call: 'the reporter has not been called',
  mending: 'it is neither mended nor explained',
  decision: 'the appeal has not been decided',
  revisit: 'the reporter has not been asked again',
} as const

/** What a remedy waits for, by name. */
export type RemedyWait = keyof typeof remedyWaits

/** What time brings to a remedy by itself. */
export const remedyDeadlines = {
  ...remedyWaits,
  warning: 'mending is due soon',
  close: 'nobody rated again: done',
} as const

/** What time brings to a remedy by itself, by name. */
export type RemedyDeadline = keyof typeof remedyDeadlines

type Due = Deadline<RemedyDeadline>

/** What a remedy waits for at present, and by when (epoch ms); nothing once it waits for the reporter. */
export function waitOf(remedy: Remedy): { wait: RemedyWait; due: number } | undefined {
  const { status, callBy, dueAt, decideBy = dueAt, revisitBy = dueAt, revisitedAt } = remedy
  if (status === 'opened') return { wait: 'call', due: callBy }
  if (status === 'contacted' || status === 'rectifying') return { wait: 'mending', due: dueAt }
  if (status === 'appealed') return { wait: 'decision', due: decideBy }
  const waits = status === 'revisit' && revisitedAt === undefined
  return waits ? { wait: 'revisit', due: revisitBy } : undefined
}

/** All that time brings to a remedy, whether it has come already or not. */
export const deadlinesOf = (remedy: Remedy, city: Timing): Due[] => [
  ...lateness(remedy, city),
  ...warningOf(remedy, city),
  ...endOf(remedy),
]

/** The levels of escalation; a fresh date can be missed again. */
function lateness(remedy: Remedy, { calendar, rules }: Timing): Due[] {
  const waits = waitOf(remedy)
  if (!waits) return []
  const { wait: what, due: since } = waits
  return levelsAt(calendar, since, rules.remedies.escalation).map(({ at, level }) => {
    return { at, what, which: level, since }
  })
}

/** The last of the city's warnings, before mending is due. */
function warningOf(remedy: Remedy, { calendar, rules }: Timing): Due[] {
  const share = Math.max(0, ...rules.warnings)
  if (waitOf(remedy)?.wait !== 'mending' || share === 0) return []
  const at = momentOf(calendar, mendingClock(remedy), share)
  return [{ at, what: 'warning', which: 0, since: remedy.dueAt }]
}

/** Whoever does not rate again has not: it ends by itself, as the first one would. */
const endOf = ({ status, revisitedAt }: Remedy): Due[] =>
  status === 'revisit' && revisitedAt !== undefined
    ? [{ at: revisitedAt + limits.ratingDays * DAY, what: 'close' }]
    : []

/** The supervisors whom a missed deadline brings in, and what the remedy waited for; nothing for other ids. */
export function readLate(
  id: string,
  { remedies }: Pick<Rules, 'remedies'>,
): { wait: RemedyWait; tell: readonly Overseer[] } | undefined {
  const { what, which } = readFired<RemedyDeadline>(id)
  if (what === 'warning' || what === 'close') return undefined
  return { wait: what, tell: remedies.escalation[which]?.tell ?? [] }
}
