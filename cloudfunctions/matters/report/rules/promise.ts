import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { PauseKind } from '../../../../miniprogram/contract/request.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { dueAt } from '../../../core/clock/due.ts'
import { dueOf } from '../../../core/clock/pause.ts'
import type { Patch } from '../../../core/lifecycle/patch.ts'
import type { Pause, Report } from '../report-record.ts'

/** What a promise runs by: when it began, its limits one after another, and its pauses. */
type Running = Pick<Report, 'promisedAt' | 'limits' | 'pauses'>

/** The promise that a category starts at a moment (epoch ms), and by when the first contact is due. */
export function promiseFrom(calendar: Calendar, now: number, { limit, contact }: Category) {
  const running: Running = { promisedAt: now, limits: [limit], pauses: [] }
  return { ...running, ...promised(calendar, running), contactBy: dueAt(calendar, now, contact).at }
}

/** By when a promise is due, in the one place where that is reckoned. */
function promised(calendar: Calendar, { promisedAt: from, limits, pauses }: Running) {
  const { at, unnoticed } = dueOf(calendar, { from, limits, pauses })
  return { dueAt: at, ...(unnoticed === undefined ? {} : { unnoticed }) }
}

/** By when a promise would be due with one more limit, such as `2wh` (epoch ms). */
export const dueWith = (calendar: Calendar, running: Running, limit: string): number =>
  promised(calendar, { ...running, limits: [...running.limits, limit] }).dueAt

/** A promise made anew: whatever the last one was paused for, asked or reminded of is over. */
export function promiseAnew(calendar: Calendar, now: number, category: Category): Patch<Report> {
  return {
    set: { ...promiseFrom(calendar, now, category), fired: [] },
    drop: ['contactedAt', 'doneAt', 'endedAt', 'question', 'request', 'unnoticed'],
  }
}

/** The promise goes on with other limits or pauses: they are kept and its date is reckoned. */
export function reckoned(
  calendar: Calendar,
  report: Report,
  changes: Partial<Pick<Running, 'limits' | 'pauses'>>,
): Patch<Report> {
  return {
    set: { ...changes, ...promised(calendar, { ...report, ...changes }) },
    drop: ['unnoticed'],
  }
}

/** The pauses when those that still run end now (epoch ms): of one kind, or all. */
export const cutPauses = (
  pauses: readonly Pause[],
  now: number,
  kinds: readonly PauseKind[],
): Pause[] =>
  pauses.map((pause) =>
    kinds.includes(pause.kind) && pause.until > now ? { ...pause, until: now } : pause,
  )
