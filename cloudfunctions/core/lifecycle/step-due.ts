import { firedId, pending } from './deadlines.ts'
import type { Kind, Step } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'

/** The step that time takes with a record now, each deadline once; nothing when nothing is due. */
export function stepDue<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  kind: Kind<E, R, T>,
  record: R,
  city: T,
  now: number,
): Step<E, R> | undefined {
  const due = pending(kind.deadlines(record, city), record.fired).filter(({ at }) => at <= now)
  if (due.length === 0) return undefined
  const step = kind.stepByTime(record, due, city, now)
  const fired = due.map(firedId)
  const known: Partial<Lifecycle> = { fired: [...record.fired, ...fired] }
  return {
    ...step,
    set: { ...step.set, ...known } as Partial<R>,
    entry: { ...step.entry, fired } as NonNullable<Step<E, R>['entry']>,
  }
}
