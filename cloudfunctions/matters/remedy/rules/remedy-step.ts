import type { RemedyStatus } from '../../../../miniprogram/contract/remedy.ts'
import type { Change } from '../../../core/cloud/query.ts'
import type { ActingAs } from '../../report/report-record.ts'
import { GRACE } from '../../report/rules/report-step.ts'
import type { Remedy, RemedyAction, RemedyEntry } from '../remedy-record.ts'
import { datesOf, type Timing } from './remedy-dates.ts'
import { momentsOf } from './remedy-waits.ts'

/** Who takes a step, as what, by which name, when (epoch ms), and by which token. */
export type Acting = { by: string; as: ActingAs; who: string; at: number; token: string }

/** The system, as it acts when time brings something. */
export const bySystem = (at: number, token: string): Acting => ({
  by: 'system',
  as: 'system',
  who: '系统',
  at,
  token,
})

/** A step to be taken: the action, where it leads, what is said with it, and what it sets. */
export type Step = {
  action: RemedyAction
  to: RemedyStatus
  words?: string
  set?: Partial<Remedy>
  entry?: Pick<RemedyEntry, 'uphold' | 'marks'>
}

/**
 * The one change to a remedy that a step is: new state, next version, one more history entry, its
 * dates, when time next brings something, and that something may follow.
 */
export function changeBy(
  remedy: Remedy,
  { action, to, words, set = {}, entry = {} }: Step,
  { by, as, who, at, token }: Acting,
  city: Timing,
): Change<Remedy> {
  const version = remedy.version + 1
  const change: Change<Remedy> = {
    set: {
      ...set,
      status: to,
      open: to !== 'done',
      version,
      settleAt: at + GRACE,
      tries: 0,
      ...(words ? { content: { ...remedy.content, [version]: { words } } } : {}),
    },
    append: { history: { version, at, by, as, who, action, to, token, ...entry } },
  }
  const next = changed(remedy, change)
  const dates = datesOf(next, city)
  const nextAt = momentsOf({ ...next, ...dates }, city)[0]?.at
  const times = { ...dates, ...(nextAt === undefined ? {} : { nextAt }) }
  const gone = (['nextAt', 'unnoticed'] as const).filter((field) => !(field in times))
  return { ...change, set: { ...change.set, ...times }, drop: gone }
}

/** The remedy as it is after a change: what the database makes of it. */
export function changed(
  remedy: Remedy,
  { set = {}, drop = [], append = {} }: Change<Remedy>,
): Remedy {
  const next: Remedy = { ...remedy, ...set }
  for (const field of drop) delete (next as Partial<Remedy>)[field]
  if (append.history) next.history = [...remedy.history, append.history]
  return next
}

/** The entry that a person's token already made, if any: the same token, the same answer. */
export const madeBefore = (
  { history }: Remedy,
  by: string,
  token: string,
): RemedyEntry | undefined => history.find((entry) => entry.token === token && entry.by === by)

/** What only tells: a decision made before it is still a decision on the same state. */
const onlyTells = ({ action, to }: RemedyEntry): boolean =>
  action === 'reply' ||
  action === 'climb' ||
  action === 'reckon' ||
  (action === 'vote' && to === 'appealed')

/** Whether a decision on `version` knew all that matters. */
export const isNewest = ({ history }: Remedy, version: number): boolean =>
  version <= (history.at(-1)?.version ?? 0) &&
  history.every((entry) => entry.version <= version || onlyTells(entry))
