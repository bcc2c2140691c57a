import type { Collection } from '../cloud/collection.ts'
import type { World } from '../procedure/procedure.ts'
import { describe } from '../procedure/surprise.ts'
import { bringAll, type Outbox, type Progress } from './outbox.ts'

/** What may follow from an entry of a record's history; doing it again changes nothing. */
export type Effect<T, E> = (world: World, record: T, entry: E) => Promise<Progress>

/** A record that lives by its history, with the entries that it is made of. */
type Living<E> = Outbox<E> & { _id: string }

/**
 * How the records of a collection are settled: what should follow from their steps and was not done
 * yet is done, effect after effect. What fails keeps its hour to be tried again, for the timer.
 * @returns whether it got on; if not, the same record waits at the same place
 */
export const settling =
  <E extends { version: number }, T extends Living<E>>(
    collection: Collection<T>,
    effects: readonly Effect<T, E>[],
  ) =>
  async (world: World, record: T): Promise<boolean> => {
    if (record.settleAt === undefined) return true
    const failed = (surprise: Record<string, string>) =>
      world.log({ [collection.name]: record._id, code: 'EFFECT.LATER', ...surprise })
    const bring = async (entry: E): Promise<Progress> => {
      for (const effect of effects) {
        if ((await effect(world, record, entry)) === 'more') return 'more'
      }
      return 'done'
    }
    try {
      const { set, ...rest } = await bringAll(record, world.now, bring, failed)
      const seen = { _id: record._id, version: record.version }
      await world.db.change(collection, seen, { ...rest, set: set as Partial<T> })
      return true
    } catch (surprise) {
      failed(describe(surprise))
      return false
    }
  }
