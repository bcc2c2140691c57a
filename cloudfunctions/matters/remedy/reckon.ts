import { noticedYears } from '../../core/clock/calendar.ts'
import type { World } from '../../core/procedure/procedure.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { bySystem } from './rules/remedy-step.ts'
import { writeStep } from './write-step.ts'

/** How many remedies are taken up at once. */
const PAGE = 100

/**
 * Computes a remedy's dates anew that were provisional, now that the notice of that year has come;
 * what is over keeps the dates it had. As long as `goOn` says so; the rest waits for the next time.
 * @returns how many remedies were taken up
 */
export async function reckonRemedies(world: World, goOn: () => boolean): Promise<number> {
  const where = { unnoticed: { oneOf: noticedYears(world.city.calendar, world.now) } }
  return takeUp(
    goOn,
    () => world.db.find(remedies, where, { order: { unnoticed: 'up' }, limit: PAGE }),
    async (remedy) => Boolean(await settleDates(world, remedy)),
  )
}

/** Gives one remedy its dates; nothing when somebody wrote in between. */
function settleDates(world: World, remedy: Remedy): Promise<Remedy | undefined> {
  const { db, now } = world
  const { _id, version } = remedy
  if (!remedy.open) return db.change(remedies, { _id, version }, { drop: ['unnoticed'] })
  // Whatever step is taken, its dates are reckoned with it.
  const step = { action: 'reckon', to: remedy.status } as const
  return writeStep(world, remedy, step, bySystem(now, `reckon-${version}`))
}
