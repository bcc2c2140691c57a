import { noticedYears } from '../clock/calendar.ts'
import type { City } from '../procedure/city.ts'
import { PAGE, takeUp } from '../procedure/take-up.ts'
import type { World } from '../procedure/world.ts'
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
): (world: World, goOn: () => boolean) => Promise<number> {
  return (world, goOn) => {
    const where = { unnoticed: { oneOf: noticedYears(world.city.calendar, world.now) } }
    const options = { order: { unnoticed: 'up' }, limit: PAGE } as const
    return takeUp(
      goOn,
      () => world.db.find(kind.collection, where, options),
      async (record) => Boolean(await reckonOne(world, kind, record)),
    )
  }
}

/** Gives one record its dates; nothing when somebody wrote in between. */
function reckonOne<E extends HistoryEntry, R extends Lifecycle<E>>(
  world: World,
  kind: Kind<E, R, City>,
  record: R,
): Promise<R | undefined> {
  const { _id, version, open } = record
  if (!open) {
    return world.db.change(kind.collection, { _id, version }, { drop: ['unnoticed'] })
  }
  const acting = bySystem(world.now, `reckon-${version}`)
  return takeStep(world, kind, record, kind.reckon(record, world.city), acting)
}
