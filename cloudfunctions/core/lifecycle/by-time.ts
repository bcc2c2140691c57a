import type { Where } from '../cloud/query.ts'
import type { City } from '../procedure/city.ts'
import type { Context } from '../procedure/context.ts'
import { describe } from '../procedure/surprise.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import { forgetUploads, keepFiles, type Taken, uploadsOf, withKept } from './keep-files.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { confirmEffects, proofsOf } from './outbox.ts'
import type { Patch } from './patch.ts'
import { stepDue } from './step-due.ts'
import { bySystem, takeStep } from './take-step.ts'
import { changed, timed } from './transitions.ts'
import { untilWritten } from './until-written.ts'

/**
 * How long a record stands aside that failed, or with which the timer was cut off, in ms, so that it
 * is in nobody's way.
 */
const LATER = 5 * 60_000

/**
 * Work for a timer: brings what time brings to the records of a kind, and makes sure of what should
 * have followed from their steps; the longest waiting first, as long as `goOn` says so. Reads only
 * what is due: one operation when nothing is.
 * @returns how many records were taken up
 */
export function byTime<E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
): (context: Context, goOn: () => boolean) => Promise<number> {
  return (context, goOn) =>
    takeUp(
      goOn,
      async () => {
        const due = { nextAt: { from: 0, below: context.now + 1 } }
        const options = { order: { nextAt: 'up' }, limit: PAGE } as const
        const found = await context.db.find(kind.collection, due, options)
        const proofs = found.flatMap((record) => provable(context, kind, record))
        const delivered = proofs.length > 0 ? await context.delivered(proofs) : new Set<string>()
        return found.map((record) => ({ record, delivered }))
      },
      ({ record, delivered }) => bring(context, kind, record, delivered),
      PAGE,
    )
}

/** The messages that would prove a record's effects; none of one that fails, which is told of when it is brought. */
function provable<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  record: R,
): string[] {
  try {
    return proofsOf(context, kind, record)
  } catch {
    return []
  }
}

/**
 * How long after its hour a record must still wait, in ms, to have been cut off with the timer: each is
 * seen to within a minute.
 */
const CUT_OFF = 90_000

async function bring<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  found: R,
  delivered: ReadonlySet<string>,
): Promise<boolean> {
  const { db } = context
  let record: R | undefined = found
  const taken: Taken = new Map()
  try {
    const brought = await untilWritten(async () => {
      if (!record) return { record }
      const written = await bringDue(context, kind, record, { delivered, taken })
      if (written) return { record: written }
      record = await db.read(kind.collection, found._id)
      return undefined
    })
    if (!brought) throw new Error('others kept writing')
    await forgetUploads(context, brought.record, taken)
    return true
  } catch (surprise) {
    context.log({ [kind.collection.name]: found._id, code: 'TIME.LATER', ...describe(surprise) })
    return standAside(context, kind, record ?? found)
  }
}

/**
 * What must still hold when it is written what came of a record's outbox: another timer may have been
 * quicker with the same, which makes no version.
 */
const asSeen = ({ _id, version, outbox }: Lifecycle): Where & { _id: string } => ({
  ...{ _id, version },
  ...(outbox ? { 'outbox.resumeAt': outbox.resumeAt } : {}),
})

/** Has a record stand aside for a while; false when others wrote first. */
async function standAside<E extends HistoryEntry, R extends Lifecycle<E>>(
  { db, now }: Context,
  { collection }: Kind<E, R, City>,
  record: R,
): Promise<boolean> {
  const later = { set: { nextAt: now + LATER } as Partial<R> }
  return Boolean(await db.change(collection, asSeen(record), later))
}

/**
 * Brings all that is due to one record in one write, however late it is.
 * @returns the record as it was written; nothing when others wrote first
 */
async function bringDue<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  record: R,
  { delivered, taken }: { delivered: ReadonlySet<string>; taken: Taken },
): Promise<R | undefined> {
  const { now, city } = context
  const step = stepDue(kind, record, city, now)
  if (step) {
    return takeStep(context, kind, record, step, bySystem(now, `time-${record.version}`))
  }
  const { outbox } = record
  const isDue = outbox !== undefined && outbox.resumeAt <= now
  if (isDue && uploadsOf(context, kind, record).length > 0) {
    if (outbox.resumeAt < now - CUT_OFF && !(await standAside(context, kind, record)))
      return undefined
    await keepFiles(context, kind, record, taken)
  }
  const kept: Partial<R> = taken.size > 0 ? withKept<E, R>(record, taken) : {}
  const shown = changed<E, R>(record, { set: kept })
  const left = isDue ? await confirmEffects(context, kind, shown, delivered) : outbox
  const change: Patch<R> = left
    ? { set: { ...kept, outbox: left } }
    : { set: kept, drop: ['outbox'] }
  return context.db.change(kind.collection, asSeen(record), timed(kind, change, record, city))
}
