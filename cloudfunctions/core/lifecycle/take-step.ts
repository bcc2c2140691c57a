import type { City } from '../procedure/city.ts'
import type { Context } from '../procedure/context.ts'
import type { Acting, Kind, Step } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { runEffects } from './outbox.ts'
import { changeBy } from './transitions.ts'
import { untilWritten } from './until-written.ts'

/**
 * Takes a step on a record in one conditional write, and runs what follows.
 * @returns the record as it is now; nothing when somebody else wrote in between
 */
export async function takeStep<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  record: R,
  step: Step<E, R>,
  acting: Acting,
): Promise<R | undefined> {
  const { db, city } = context
  const where = { _id: record._id, version: record.version }
  const fresh = await db.change(kind.collection, where, changeBy(kind, record, step, acting, city))
  if (fresh) await runEffects(context, kind, fresh)
  return fresh
}

/** A step that the house itself takes on a record, and as whom; nothing where none is needed. */
export type Decided<E extends HistoryEntry, R extends Lifecycle<E>> =
  | { step: Step<E, R>; acting: Acting }
  | undefined

/**
 * Takes a step on a record that others may be writing to as well: decided anew on what they wrote.
 * @returns the record as it is then; nothing where there is none
 * @throws Error when others always wrote first: it is left for later
 */
export async function takeStepOn<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  id: string,
  decide: (record: R) => Decided<E, R> | Promise<Decided<E, R>>,
): Promise<R | undefined> {
  const outcome = await untilWritten(async () => {
    const record = await context.db.read(kind.collection, id)
    const decided = record && (await decide(record))
    if (!record || !decided) return { record }
    const fresh = await takeStep(context, kind, record, decided.step, decided.acting)
    return fresh && { record: fresh }
  })
  if (!outcome) throw new Error(`others kept writing to one of ${kind.collection.name}`)
  return outcome.record
}

/** The house itself, as it acts when time or another record brings something. */
export const bySystem = (at: number, token: string): Acting => ({
  by: 'system',
  as: 'system',
  who: '系统',
  at,
  token,
})
