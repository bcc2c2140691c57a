import type { Collection } from '../cloud/collection.ts'
import type { Where } from '../cloud/query.ts'
import type { Context } from '../procedure/context.ts'
import { describe } from '../procedure/surprise.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import { effectsIn, effectsOf } from './effects.ts'

/** A record without a history, from which something should follow once: until it has, `resumeAt` stands (epoch ms). */
export type FollowedUp = { _id: string; resumeAt?: number }

/** How long a record stands aside that failed, in ms. */
const LATER = 5 * 60_000

/**
 * Has records that failed wait their turn, so that however many fail, those behind them are served.
 * @returns false where somebody else wrote to them meanwhile
 */
export const standAside = async <R extends FollowedUp>(
  { db, now }: Pick<Context, 'db' | 'now'>,
  collection: Collection<R>,
  ...records: readonly R[]
): Promise<boolean> => {
  const seen = {
    _id: { oneOf: records.map(({ _id }) => _id) },
    resumeAt: { oneOf: records.flatMap(({ resumeAt = [] }) => resumeAt) },
  }
  const later: Partial<FollowedUp> = { resumeAt: now + LATER }
  return (await db.changeAll(collection, seen, { set: later as Partial<R> })) > 0
}

/**
 * Does what should follow from records that have no history, and that count in the same figures.
 * Each effect may be done twice.
 * @param records the first of them, and others
 * @param seen what must still hold when that is noted: a record that was changed meanwhile waits
 * @returns whether they got on; those that failed stand aside for a while, and wait for the timer
 */
export async function followUp<R extends FollowedUp>(
  context: Context,
  collection: Collection<R>,
  records: readonly [R, ...R[]],
  seen: Where = {},
): Promise<boolean> {
  try {
    for (const record of records) {
      for (const effect of effectsOf<R, R>(context.effects, collection, record)) {
        await effect.run(context, record, record)
      }
    }
    await effectsIn<R, R>(context.effects, collection).atLast?.(context, records[0], records)
    const all = { ...seen, _id: { oneOf: records.map(({ _id }) => _id) } }
    await context.db.changeAll(collection, all, { drop: ['resumeAt'] })
    return true
  } catch (surprise) {
    // Not by its id, which may lead to whom it is about.
    context.log({ follows: collection.name, code: 'EFFECT.LATER', ...describe(surprise) })
    return standAside(context, collection, ...records)
  }
}

/**
 * Work for a timer: takes up what was cut off, the longest waiting first, as long as `goOn` says so.
 * What fails `take` has stand aside.
 * @returns how many records were taken up
 */
export const resume =
  <R extends FollowedUp>(
    collection: Collection<R>,
    take: (context: Context, record: R, goOn: () => boolean) => Promise<boolean>,
  ) =>
  (context: Context, goOn: () => boolean): Promise<number> =>
    takeUp(
      goOn,
      () => readDue(context, collection),
      (record) => take(context, record, goOn),
    )

/** A page of what was cut off, the longest waiting first. */
export const readDue = <R extends FollowedUp>(
  { db, now }: Pick<Context, 'db' | 'now'>,
  collection: Collection<R>,
): Promise<R[]> =>
  db.find(
    collection,
    { resumeAt: { from: 0, below: now + 1 } },
    { order: { resumeAt: 'up' }, limit: PAGE },
  )
