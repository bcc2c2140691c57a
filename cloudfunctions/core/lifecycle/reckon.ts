import { noticedYears } from '../clock/calendar.ts'
import type { City } from '../procedure/city.ts'
import type { Context } from '../procedure/context.ts'
import { describe } from '../procedure/surprise.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { bySystem, takeStep } from './take-step.ts'

/**
 * Work for a timer: reckons dates anew that were provisional, now that the notice of that year has
 * come; what is over keeps the dates it had. As long as `goOn` says so; the rest waits. In the order of
 * ids, each once a run, so that what fails is in nobody's way.
 * @returns how many records were taken up
 */
export function reckonDates<E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
): (context: Context, goOn: () => boolean) => Promise<number> {
  return (context, goOn) => {
    const where = { unnoticed: { oneOf: noticedYears(context.city.calendar, context.now) } }
    const options = { order: { _id: 'up' }, limit: PAGE } as const
    let after = ''
    return takeUp(
      goOn,
      async () => {
        // What follows an id, in the order of letters, is that id with one more.
        const further = after === '' ? {} : { _id: { from: `${after}!`, below: '~' } }
        const page = await context.db.find(kind.collection, { ...where, ...further }, options)
        after = page.at(-1)?._id ?? after
        return page
      },
      (record) => reckonOrLeave(context, kind, record),
      PAGE,
    )
  }
}

/** Gives one record its dates, or tells of it; the run goes on either way. */
async function reckonOrLeave<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  record: R,
): Promise<true> {
  try {
    await reckonOne(context, kind, record)
  } catch (surprise) {
    const { collection } = kind
    context.log({ [collection.name]: record._id, code: 'TIME.LATER', ...describe(surprise) })
  }
  return true
}

/** Gives one record its dates; nothing when somebody wrote in between. */
function reckonOne<E extends HistoryEntry, R extends Lifecycle<E>>(
  context: Context,
  kind: Kind<E, R, City>,
  record: R,
): Promise<R | undefined> {
  const { _id, version, open } = record
  if (!open) {
    return context.db.change(kind.collection, { _id, version }, { drop: ['unnoticed'] })
  }
  const acting = bySystem(context.now, `reckon-${version}`)
  return takeStep(context, kind, record, kind.reckon(record, context.city), acting)
}
