import type { Calendar } from '../../../core/clock/calendar.ts'
import type { Running } from '../../../core/clock/course.ts'
import { dueAt } from '../../../core/clock/due.ts'
import { dueOf } from '../../../core/clock/pause.ts'
import type { Rules } from '../../../core/procedure/rules.ts'
import type { Remedy } from '../remedy-record.ts'

/** What a remedy's time is counted by. */
export type Timing = { calendar: Calendar; rules: Pick<Rules, 'remedies' | 'warnings'> }

/** What a remedy's dates follow from. */
export type Dated = Pick<Remedy, 'openedAt' | 'limit' | 'history' | 'rectifiedAt'>

type Dates = Pick<Remedy, 'callBy' | 'dueAt' | 'decideBy' | 'revisitBy' | 'unnoticed'>

/** When an appeal was moved, if one was (epoch ms). */
export const movedAt = ({ history }: Pick<Remedy, 'history'>): number | undefined =>
  history.find(({ action }) => action === 'appeal')?.at

/** The clock of mending: from the opening; it stands still while an appeal is decided that is refused. */
export function mendingClock(remedy: Pick<Remedy, 'openedAt' | 'limit' | 'history'>): Running {
  const { openedAt, limit, history } = remedy
  const moved = movedAt(remedy)
  const refused = history.find(({ action, uphold }) => action === 'vote' && uphold === false)?.at
  const pauses =
    moved !== undefined && refused !== undefined
      ? [{ reason: '申诉', from: moved, until: refused }]
      : []
  return { from: openedAt, limits: [limit], pauses }
}

/** All dates of a remedy, as they follow from its history, and whether one of them is provisional. */
export function datesOf(remedy: Dated, { calendar, rules }: Timing): Dates {
  const { call, appeal, revisit } = rules.remedies
  const after = (from: number | undefined, limit: string) =>
    from === undefined ? undefined : dueAt(calendar, from, limit)
  const called = dueAt(calendar, remedy.openedAt, call)
  const mended = dueOf(calendar, mendingClock(remedy))
  const decided = after(movedAt(remedy), appeal)
  const revisited = after(remedy.rectifiedAt, revisit)
  const years = [called, mended, decided, revisited].flatMap((due) => due?.unnoticed ?? [])
  return {
    callBy: called.at,
    dueAt: mended.at,
    ...(decided ? { decideBy: decided.at } : {}),
    ...(revisited ? { revisitBy: revisited.at } : {}),
    ...(years.length > 0 ? { unnoticed: Math.min(...years) } : {}),
  }
}
