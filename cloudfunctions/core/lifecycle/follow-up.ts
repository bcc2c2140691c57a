import type { Collection } from '../cloud/collection.ts'
import type { Where } from '../cloud/query.ts'
import type { Context } from '../procedure/context.ts'
import { describe } from '../procedure/surprise.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import { effectsIn, effectsOf } from './effects.ts'

/** A record without a history, from which something should follow once: until it has, `resumeAt` stands (epoch ms). */
export type FollowedUp = { _id: string; resumeAt?: number }

/**
 * Does what should follow from a record that has no history. Each effect may be done twice.
 * @param seen what must still hold when that is noted: a record that was changed meanwhile waits
 * @returns whether it got on; if not, the record waits for the timer
 */
export async function followUp<R extends FollowedUp>(
  context: Context,
  collection: Collection<R>,
  record: R,
  seen: Where = {},
): Promise<boolean> {
  if (record.resumeAt === undefined) return true
  try {
    for (const effect of effectsOf<R, R>(context.effects, collection, record)) {
      await effect.run(context, record, record)
    }
    await effectsIn<R, R>(context.effects, collection).atLast?.(context, record, [record])
    await context.db.change(collection, { ...seen, _id: record._id }, { drop: ['resumeAt'] })
    return true
  } catch (surprise) {
    // Not by its id, which may lead to whom it is about.
    context.log({ follows: collection.name, code: 'EFFECT.LATER', ...describe(surprise) })
    return false
  }
}

/**
 * Work for a timer: takes up what was cut off, the longest waiting first, as long as `goOn` says so.
 * @returns how many records were taken up
 */
export const resume =
  <R extends FollowedUp>(
    collection: Collection<R>,
    take: (context: Context, record: R) => Promise<boolean>,
  ) =>
  (context: Context, goOn: () => boolean): Promise<number> => {
    const due = { resumeAt: { from: 0, below: context.now + 1 } }
    const options = { order: { resumeAt: 'up' }, limit: PAGE } as const
    const find = () => context.db.find(collection, due, options)
    return takeUp(goOn, find, (record) => take(context, record))
  }
