import { holds } from '../core/clock/stretch.ts'
import type { Context } from '../core/procedure/context.ts'
import { readHolders } from '../directory/person/read-holders.ts'
import { isAway } from '../directory/person/rules/roles-at.ts'
import { grids } from '../directory/place/place-record.ts'
import { isCommunity } from '../directory/place/rules/area.ts'
import type { Addressed } from './notify.ts'
import type { Audience } from './rules/notification.ts'

/** What a matter says of those whom it concerns: the areas it lies in, and who has it. */
export type Concerned = {
  areas: readonly string[]
  grid?: string | undefined
  reporter?: string | undefined
  handler?: string | undefined
  /** Whoever caused it: it is for the next one up where nobody else leads. */
  except?: string | undefined
}

type Reading = Pick<Context, 'db' | 'now'>

/**
 * The ids of the recipients for a matter, followers aside: as the matter itself says, or to be
 * looked up. At most 100 people lead an area, and as many operations are needed as there are levels
 * without anybody.
 */
export function recipientsOf(
  context: Reading,
  matter: Concerned,
  to: Exclude<Audience, 'followers'>,
): Addressed['to'] {
  if (to === 'reporter') return matter.reporter ? [matter.reporter] : []
  if (to === 'handler') return matter.handler ? [matter.handler] : []
  if (to === 'duty') return () => onDuty(context, matter)
  return () => leadersFrom(context, matter, levels[to])
}

/** How long the codes are of the areas that each of them leads. */
const levels = { steward: 12, street: 9, district: 6, city: 4 } as const

/**
 * Those who lead the matter's area of that level and are there; where nobody is, the next one up. Who
 * is away hears of it where nobody is there at all.
 */
async function leadersFrom(
  context: Reading,
  { areas, except }: Concerned,
  level: number,
): Promise<string[]> {
  let away: string[] = []
  const upwards = areas.filter(({ length }) => length <= level)
  for (const area of upwards.sort((a, b) => b.length - a.length)) {
    const role = isCommunity(area) ? 'steward' : 'supervisor'
    const holders = await readHolders(context, [{ role, area }])
    const leaders = holders.filter(({ _id }) => _id !== except)
    const there = leaders.filter((leader) => !isAway(leader, context.now))
    if (there.length > 0) return there.map(({ _id }) => _id)
    if (away.length === 0) away = leaders.map(({ _id }) => _id)
  }
  return away
}

/** Who answers for the community at this hour (值班). */
async function onDuty({ db, now }: Reading, { areas, grid }: Concerned): Promise<string[]> {
  const community = areas.find(isCommunity)
  if (community === undefined) return []
  const where = grid === undefined ? { community } : { _id: grid }
  const [found] = await db.find(grids, where, { limit: 1 })
  return (found?.duty ?? []).filter(holds(now)).map(({ id }) => id)
}
