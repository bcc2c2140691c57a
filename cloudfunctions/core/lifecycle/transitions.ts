import type { Change } from '../cloud/query.ts'
import { pending } from './deadlines.ts'
import type { Acting, Kind, Step } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'

/** How long effects are left to whoever took the step before the timer takes them over, in ms. */
export const GRACE = 10_000

/** The record as it is after a change: what the database makes of it. */
export function changed<E extends HistoryEntry, R extends Lifecycle<E>>(
  record: R,
  { set = {}, drop = [], append = {} }: Change<R>,
): R {
  const next: R = { ...record, ...set }
  for (const field of drop) delete (next as Partial<R>)[field]
  const { history } = append as { history?: E }
  if (history) next.history = [...record.history, history]
  return next
}

/** When the timer next looks at a record: at its next deadline, or to see to its outbox (epoch ms). */
export function nextAtOf<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  kind: Kind<E, R, T>,
  record: R,
  city: T,
): number | undefined {
  const [next] = pending(kind.deadlines(record, city), record.fired)
  const moments = [next?.at, record.outbox?.resumeAt].filter((at) => at !== undefined)
  return moments.length > 0 ? Math.min(...moments) : undefined
}

/** Sets what follows from the rest of a record: its dates, and when the timer next looks at it. */
export function timed<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  kind: Kind<E, R, T>,
  change: Change<R>,
  record: R,
  city: T,
): Change<R> {
  const next = changed(record, change)
  const dates: Partial<R> = kind.dates?.of(next, city) ?? {}
  const nextAt = nextAtOf(kind, { ...next, ...dates }, city)
  const set = { ...change.set, ...dates, ...(nextAt === undefined ? {} : { nextAt }) }
  const reckoned = ['nextAt' as const, ...(kind.dates?.fields ?? [])]
  const drop = [...new Set([...(change.drop ?? []), ...reckoned])].filter((it) => !(it in set))
  return { ...change, set, drop }
}

/**
 * The one change to a record that a step is: new state, next version, one more history entry, its
 * dates, and an outbox from which effects can be resumed.
 */
export function changeBy<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  kind: Kind<E, R, T>,
  record: R,
  { action, to, content, set, drop = [], entry = {} }: Step<E, R>,
  acting: Acting,
  city: T,
): Change<R> {
  const version = record.version + 1
  const told = { version, ...acting, action, from: record.status, to, ...entry }
  const state: Partial<Lifecycle> = {
    status: to,
    open: kind.isOpen(to),
    version,
    outbox: { from: record.outbox?.from ?? version, resumeAt: acting.at + GRACE, tries: 0 },
    ...(content ? { content: { ...record.content, [version]: content } } : {}),
  }
  // What a step sets is of R by its type; the kit's own fields are those of every life.
  const change = { set: { ...set, ...state }, drop, append: { history: told } } as Change<R>
  return timed(kind, change, record, city)
}

/** A record as its first entry begins it. */
export function begun<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  kind: Kind<E, R, T>,
  { entry, ...facts }: Omit<R, 'status' | 'open' | 'version' | 'history' | 'fired'> & { entry: E },
  city: T,
): R {
  const record = {
    ...facts,
    status: entry.to,
    open: kind.isOpen(entry.to),
    version: entry.version,
    history: [entry],
    fired: [],
    outbox: { from: entry.version, resumeAt: entry.at + GRACE, tries: 0 },
  } as unknown as R
  return changed(record, timed(kind, {}, record, city))
}

/** The entry that somebody's token already made, if any: the same token, the same answer. */
export const madeBefore = <E extends HistoryEntry>(
  { history }: Pick<Lifecycle<E>, 'history'>,
  by: string,
  token: string,
): E | undefined => history.find((entry) => entry.token === token && entry.by === by)

/** Whether a decision on `version` knew all that matters: only notices came after it. */
export const isNewest = <E extends HistoryEntry, R extends Lifecycle<E>, T>(
  { isNotice }: Pick<Kind<E, R, T>, 'isNotice'>,
  record: R,
  version: number,
): boolean =>
  version <= record.version &&
  record.history.every((entry) => entry.version <= version || isNotice(entry))
