import type { World } from '../core/procedure/world.ts'
import { people } from '../directory/person/person-record.ts'
import { postOf } from '../directory/person/rules/posts.ts'
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
}

type Reading = Pick<World, 'db' | 'now'>

/**
 * The ids of those who are to hear of a matter, followers aside: as the matter itself says, or to be
 * looked up. At most 100 people lead an area, and as many operations are needed as there are levels
 * without anybody.
 */
export function recipientsOf(
  world: Reading,
  matter: Concerned,
  to: Exclude<Audience, 'followers'>,
): Addressed['to'] {
  if (to === 'reporter') return matter.reporter ? [matter.reporter] : []
  if (to === 'handler') return matter.handler ? [matter.handler] : []
  if (to === 'duty') return () => onDuty(world, matter)
  return () => leadersFrom(world, matter, levels[to])
}

/** How long the codes are of the areas that each of them leads. */
const levels = { steward: 12, street: 9, district: 6, city: 4 } as const

/** Those who lead the matter's area of that level; where nobody does, the next one up. */
async function leadersFrom(
  { db }: Reading,
  { areas }: Concerned,
  level: number,
): Promise<string[]> {
  const upwards = areas.filter(({ length }) => length <= level)
  for (const area of upwards.sort((a, b) => b.length - a.length)) {
    const role = isCommunity(area) ? 'steward' : 'supervisor'
    const leaders = await db.find(people, { posts: postOf({ role, area }) }, { limit: 100 })
    if (leaders.length > 0) return leaders.map(({ _id }) => _id)
  }
  return []
}

/** Who answers for the community at this hour (值班). */
async function onDuty({ db, now }: Reading, { areas, grid }: Concerned): Promise<string[]> {
  const community = areas.find(isCommunity)
  if (community === undefined) return []
  const where = grid === undefined ? { community } : { _id: grid }
  const [found] = await db.find(grids, where, { limit: 1 })
  return (found?.duty ?? [])
    .filter(({ from, until }) => from <= now && now < until)
    .map(({ id }) => id)
}
