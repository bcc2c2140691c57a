import type { Collection } from '../cloud/collection.ts'
import type { City } from './city.ts'
import type { World } from './procedure.ts'
import { describe } from './surprise.ts'
import { takeUp } from './take-up.ts'

/** A record that time brings something to, next at `nextAt` (epoch ms). */
type Timed = { _id: string; version: number; nextAt?: number }

/** What time brings to the records of a collection. */
type Bringing<T> = {
  /** Takes the step that is due, in one write; says whether it could. Nothing when no step is due. */
  step(world: World, record: T): Promise<boolean> | undefined
  /** When time next brings something, epoch ms; nothing when it brings nothing more. */
  next(record: T, city: City): number | undefined
}

/** How many records are taken up at once. */
const PAGE = 100

/** How often one is tried again when others wrote first. */
const TRIES = 8

/** How long a record that failed stands aside, in ms, so that it is in nobody's way. */
const LATER = 5 * 60_000

/**
 * Work for a timer: brings what time brings to the records whose next moment has come, the longest
 * waiting first, as long as `goOn` says so; the rest waits for the next time. Reads only what is due.
 * @returns how many records were taken up
 */
export const byTime =
  <T extends Timed>(collection: Collection<T>, bringing: Bringing<T>) =>
  (world: World, goOn: () => boolean): Promise<number> =>
    takeUp(
      goOn,
      () => {
        const due = { nextAt: { from: 0, below: world.now + 1 } }
        return world.db.find(collection, due, { order: { nextAt: 'up' }, limit: PAGE })
      },
      (record) => bring(world, collection, bringing, record),
    )

async function bring<T extends Timed>(
  world: World,
  collection: Collection<T>,
  bringing: Bringing<T>,
  record: T,
): Promise<boolean> {
  try {
    await bringDue(world, collection, bringing, record)
    return true
  } catch (surprise) {
    world.log({ [collection.name]: record._id, code: 'TIME.LATER', ...describe(surprise) })
    return setNext(world, collection, record, world.now + LATER)
  }
}

/** Brings all that is due to one record in one write, however late it is. */
async function bringDue<T extends Timed>(
  world: World,
  collection: Collection<T>,
  { step, next }: Bringing<T>,
  found: T,
): Promise<void> {
  let record: T | undefined = found
  for (let tried = 0; record && tried < TRIES; tried++) {
    const done: boolean = await (step(world, record) ??
      setNext(world, collection, record, next(record, world.city)))
    if (done) return
    record = await world.db.read(collection, found._id)
  }
  if (record) throw new Error('others kept writing')
}

/** Notes when time next brings something, where what was noted is not so any more. */
async function setNext<T extends Timed>(
  { db }: World,
  collection: Collection<T>,
  { _id, version }: T,
  at: number | undefined,
): Promise<boolean> {
  const change =
    at === undefined ? { drop: ['nextAt'] as const } : { set: { nextAt: at } as Partial<T> }
  return Boolean(await db.change(collection, { _id, version }, change))
}
