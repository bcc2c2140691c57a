import { community, district, street } from '../procedures/help/town.ts'
import { communityOf, places, type Where } from './places.ts'

/**
 * Who may come to a report. The staff are those of 半山花园 and of what it lies in; what is theirs
 * and what is elsewhere is a matter of where the report is.
 */
export const roles = [
  /** No openid. */
  'nobody',
  /** The platform's timer, should it ever call `api`. */
  'timer',
  'reporter',
  'neighbour',
  /** Who had it, and who made it for its reporter; they have left the service. */
  'formerHolder',
  'formerMaker',
  /** A neighbour who holds a link to its whistle, for an outside unit, and has joined. */
  'guest',
  /** One whose link's time is up. */
  'pastGuest',
  /** One whose link was replaced by a newer one. */
  'replacedGuest',
  /** A neighbour who follows it. */
  'follower',
  /** The worker of 第3网格; somebody else has the report. */
  'worker',
  /** Who has it: a worker of another grid, or a supervisor where it goes around. */
  'handler',
  /** Who has what they reported themselves. */
  'self',
  'steward',
  'supervisor',
  'citySupervisor',
  'officer',
] as const

export type RoleName = (typeof roles)[number]

/** Everybody whom the platform knows. */
const everybody = roles.filter((role) => role !== 'nobody' && role !== 'timer')

/** Who holds a link to a whistle, or held one. */
export const isGuest = (role: RoleName): boolean =>
  role === 'guest' || role === 'pastGuest' || role === 'replacedGuest'

/** Names for several at once. */
export const groups: Readonly<Record<string, readonly RoleName[]>> = {
  everybody,
  neighbours: ['neighbour', 'formerHolder', 'formerMaker', 'guest', 'pastGuest', 'replacedGuest'],
}

const people: Partial<Record<RoleName, string>> = {
  reporter: 'chen',
  neighbour: 'zhang',
  formerHolder: 'former-holder',
  formerMaker: 'former-maker',
  guest: 'zhang',
  pastGuest: 'zhang',
  replacedGuest: 'zhang',
  follower: 'liu',
  worker: `worker-${community}003`,
  handler: `worker-${community}005`,
  self: `worker-${community}001`,
  steward: 'steward',
  supervisor: 'supervisor',
  citySupervisor: 'city-supervisor',
  officer: 'officer',
}

/** The id of the person who comes to a report somewhere in that role; nobody has none. */
export function personIn(role: RoleName, where: Where): string | undefined {
  const has = role === 'handler' || role === 'self'
  return has && where === 'around' ? 'district-supervisor' : people[role]
}

/** The area that a role asks about: the one it leads, or one of that size around the report. */
export function areaAskedBy(role: RoleName, where: Where): string {
  const { grid } = places[where]
  if (role === 'supervisor') return grid.slice(0, street.length)
  if (role === 'citySupervisor') return grid.slice(0, 4)
  const has = role === 'handler' || role === 'self'
  return has && where === 'around' ? district : communityOf(where)
}
