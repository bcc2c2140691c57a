import type { City } from '../procedure/city.ts'
import { describe } from '../procedure/surprise.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import type { World } from '../procedure/world.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { confirmEffects, proofsOf } from './outbox.ts'
import { stepDue } from './step-due.ts'
import { bySystem, takeStep } from './take-step.ts'
import { timed } from './transitions.ts'
import { untilWritten } from './until-written.ts'

/** How long a record that failed stands aside, in ms, so that it is in nobody's way. */
const LATER = 5 * 60_000

/**
 * Work for a timer: brings what time brings to the records of a kind, and makes sure of what should
 * have followed from their steps; the longest waiting first, as long as `goOn` says so. Reads only
 * what is due: one operation when nothing is.
 * @returns how many records were taken up
 */
export function byTime<E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
): (world: World, goOn: () => boolean) => Promise<number> {
  return (world, goOn) =>
    takeUp(
      goOn,
      async () => {
        const due = { nextAt: { from: 0, below: world.now + 1 } }
        const options = { order: { nextAt: 'up' }, limit: PAGE } as const
        const found = await world.db.find(kind.collection, due, options)
        const proofs = proofsOf(world, kind, found)
        const delivered = proofs.length > 0 ? await world.delivered(proofs) : new Set<string>()
        return found.map((record) => ({ record, delivered }))
      },
      ({ record, delivered }) => bring(world, kind, record, delivered),
      PAGE,
    )
}

async function bring<E extends HistoryEntry, R extends Lifecycle<E>>(
  world: World,
  kind: Kind<E, R, City>,
  found: R,
  delivered: ReadonlySet<string>,
): Promise<boolean> {
  const { db, now } = world
  let record: R | undefined = found
  try {
    const done = await untilWritten(async () => {
      if (!record) return true
      if (await bringDue(world, kind, record, delivered)) return true
      record = await db.read(kind.collection, found._id)
      return undefined
    })
    if (!done) throw new Error('others kept writing')
    return true
  } catch (surprise) {
    world.log({ [kind.collection.name]: found._id, code: 'TIME.LATER', ...describe(surprise) })
    const { _id, version } = record ?? found
    const later = { set: { nextAt: now + LATER } as Partial<R> }
    return Boolean(await db.change(kind.collection, { _id, version }, later))
  }
}

/** Brings all that is due to one record in one write, however late it is; false when others wrote first. */
async function bringDue<E extends HistoryEntry, R extends Lifecycle<E>>(
  world: World,
  kind: Kind<E, R, City>,
  record: R,
  delivered: ReadonlySet<string>,
): Promise<boolean> {
  const { now, city } = world
  const step = stepDue(kind, record, city, now)
  if (step) {
    const acting = bySystem(now, `time-${record.version}`)
    return Boolean(await takeStep(world, kind, record, step, acting))
  }
  const { _id, version, outbox } = record
  const isDue = outbox !== undefined && outbox.resumeAt <= now
  const left = isDue ? await confirmEffects(world, kind, record, delivered) : outbox
  const change = left
    ? { set: { outbox: left } as Partial<R> }
    : { drop: ['outbox'] as (keyof R & string)[] }
  const seen = { _id, version }
  return Boolean(await world.db.change(kind.collection, seen, timed(kind, change, record, city)))
}
