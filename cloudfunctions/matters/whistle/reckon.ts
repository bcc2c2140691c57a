import { noticedYears } from '../../core/clock/calendar.ts'
import type { World } from '../../core/procedure/procedure.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { datesToDecide, datesToRespond } from './rules/whistle-dates.ts'
import type { Step } from './rules/whistle-step.ts'
import { type Whistle, whistles } from './whistle-record.ts'
import { writeStep } from './write-step.ts'

/** How many whistles are taken up at once. */
const PAGE = 100

/**
 * Computes a whistle's dates anew that were provisional, now that the notice of that year has come;
 * what is over keeps the dates it had. As long as `goOn` says so; the rest waits for the next time.
 * @returns how many whistles were taken up
 */
export async function reckonWhistles(world: World, goOn: () => boolean): Promise<number> {
  const where = { unnoticed: { oneOf: noticedYears(world.city.calendar, world.now) } }
  return takeUp(
    goOn,
    () => world.db.find(whistles, where, { order: { unnoticed: 'up' }, limit: PAGE }),
    async (whistle) => Boolean(await settleDates(world, whistle)),
  )
}

/** Gives one whistle its dates; nothing when somebody wrote in between. */
async function settleDates(world: World, whistle: Whistle): Promise<Whistle | undefined> {
  const { _id, version } = whistle
  if (!whistle.open) {
    return world.db.change(whistles, { _id, version }, { drop: ['unnoticed'] })
  }
  const acting = { by: 'system', as: 'system', who: '系统', at: world.now, token: 'time' } as const
  return writeStep(world, whistle, stepOf(world, whistle), acting)
}

function stepOf({ city }: World, { status, kind, since, joinBy }: Whistle): Step {
  const reckoned =
    status === 'asked' ? datesToDecide(kind, since, city) : datesToRespond(kind, since, city)
  const { joinBy: joined, ...dates } = { joinBy: undefined, ...reckoned }
  return {
    action: 'reckon',
    to: status,
    set: { ...dates, ...(joinBy !== undefined && joined !== undefined ? { joinBy: joined } : {}) },
    drop: ['unnoticed'],
  }
}
