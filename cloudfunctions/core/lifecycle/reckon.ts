import { noticedYears } from '../clock/calendar.ts'
import type { City } from '../procedure/city.ts'
import type { Context } from '../procedure/context.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { bySystem, takeStep } from './take-step.ts'

/**
 * Work for a timer: reckons dates anew that were provisional, now that the notice of that year has
 * come; what is over keeps the dates it had. As long as `goOn` says so; the rest waits.
 * @returns how many records were taken up
 */
export function reckonDates<E extends HistoryEntry, R extends Lifecycle<E>>(
  kind: Kind<E, R, City>,
): (context: Context, goOn: () => boolean) => Promise<number> {
  return (context, goOn) => {
    const where = { unnoticed: { oneOf: noticedYears(context.city.calendar, context.now) } }
    const options = { order: { unnoticed: 'up' }, limit: PAGE } as const
    return takeUp(
      goOn,
      () => context.db.find(kind.collection, where, options),
      async (record) => Boolean(await reckonOne(context, kind, record)),
    )
  }
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
