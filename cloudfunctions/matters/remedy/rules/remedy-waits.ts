import { limits } from '../../../../miniprogram/contract/limits.ts'
import { DAY } from '../../../core/clock/date.ts'
import { rungsAt } from '../../../core/clock/ladder.ts'
import { momentOf } from '../../../core/clock/pause.ts'
import type { Overseer, Rules } from '../../../core/procedure/rules.ts'
import type { Remedy } from '../remedy-record.ts'
import { mendingClock, type Timing } from './remedy-dates.ts'

/** What a remedy waits for: the call, the mending, the appeal's decision, the revisit. */
export type Wait = 'call' | 'mending' | 'decision' | 'revisit'

/** What time brings: a warning before mending is due, silence that climbs, the end without a second rating. */
export type Brought = { at: number; what: 'warning' | 'late' | 'close'; mark: string }

/** What a remedy waits for at present, and by when (epoch ms); nothing once it waits for the reporter. */
export function waitOf(remedy: Remedy): { wait: Wait; due: number } | undefined {
  const { status, callBy, dueAt, decideBy = dueAt, revisitBy = dueAt, revisitedAt } = remedy
  if (status === 'opened') return { wait: 'call', due: callBy }
  if (status === 'contacted' || status === 'rectifying') return { wait: 'mending', due: dueAt }
  if (status === 'appealed') return { wait: 'decision', due: decideBy }
  const waits = status === 'revisit' && revisitedAt === undefined
  return waits ? { wait: 'revisit', due: revisitBy } : undefined
}

/** What time still brings to a remedy, or should have brought and has not, earliest first. */
export function momentsOf(remedy: Remedy, city: Timing): Brought[] {
  const marked = new Set(remedy.marks)
  return [...lateness(remedy, city), ...warningOf(remedy, city), ...endOf(remedy)]
    .filter(({ mark }) => !marked.has(mark))
    .sort((a, b) => a.at - b.at)
}

/** The rungs of the ladder; the date that was missed is part of the mark: a fresh one can be missed again. */
function lateness(remedy: Remedy, { calendar, rules }: Timing): Brought[] {
  const waits = waitOf(remedy)
  if (!waits) return []
  const { wait, due } = waits
  return rungsAt(calendar, due, rules.remedies.ladder).map(({ at, rung }) => ({
    at,
    what: 'late',
    mark: `late-${wait}-${due}-${rung}`,
  }))
}

/** The last of the city's warnings, before mending is due. */
function warningOf(remedy: Remedy, { calendar, rules }: Timing): Brought[] {
  const share = Math.max(0, ...rules.warnings)
  if (waitOf(remedy)?.wait !== 'mending' || share === 0) return []
  const at = momentOf(calendar, mendingClock(remedy), share)
  return [{ at, what: 'warning', mark: `warning-${remedy.dueAt}` }]
}

/** Whoever does not rate again has not: it ends by itself, as the first one would. */
const endOf = ({ status, revisitedAt }: Remedy): Brought[] =>
  status === 'revisit' && revisitedAt !== undefined
    ? [{ at: revisitedAt + limits.ratingDays * DAY, what: 'close', mark: 'close' }]
    : []

/** Whom a mark of lateness brings in, and what was waited for in vain; nothing for other marks. */
export function readLate(
  mark: string,
  { remedies }: Pick<Rules, 'remedies'>,
): { wait: Wait; tell: readonly Overseer[] } | undefined {
  const [what, wait, , rung] = mark.split('-')
  if (what !== 'late') return undefined
  return { wait: wait as Wait, tell: remedies.ladder[Number(rung)]?.tell ?? [] }
}
