import type { InHand } from '../../../core/procedure/context.ts'
import type { PersonRole, Post } from '../../person/person-record.ts'
import { isCommunity, isGrid, reaches } from '../../place/rules/area.ts'

/** Whether somebody with these roles works in a community, on any of its grids. */
export const isWorkerIn = (roles: readonly PersonRole[], community: string): boolean =>
  roles.some(({ role, area }) => role === 'worker' && reaches(community, area))

/** The areas in which whoever holds these posts is missed: of a worker their community. */
export const missedIn = (posts: readonly Pick<Post, 'area'>[]): string[] => [
  ...new Set(posts.map(({ area }) => (isGrid(area) ? area.slice(0, 12) : area))),
]

/** Whether somebody with these roles works where something lies: in its community, or, of what lies in none, anywhere in the least of its areas. */
export function isWorkerFor(roles: readonly PersonRole[], areas: readonly string[]): boolean {
  const least = areas.find(isCommunity) ?? areas.at(-1)
  return least !== undefined && isWorkerIn(roles, least)
}

/** Whether somebody with these roles can still have something. */
export const canKeep = (
  roles: readonly PersonRole[],
  { role, areas, department }: InHand,
): boolean =>
  role === 'worker'
    ? isWorkerFor(roles, areas)
    : roles.some(
        (held) => held.role === role && areas.includes(held.area) && held.department === department,
      )
