import type { Report } from '../../../matters/report/report-record.ts'
import type { PersonRole } from '../../person/person-record.ts'
import { isCommunity, reaches } from '../../place/rules/area.ts'

/** Whether somebody with these roles works in a community, on any of its grids. */
export const isWorkerIn = (roles: readonly PersonRole[], community: string): boolean =>
  roles.some(({ role, area }) => role === 'worker' && reaches(community, area))

/** Whether somebody with these roles can still have a report that they have: they work where it is. */
export function canKeep(
  roles: readonly PersonRole[],
  { areas, assignee }: Pick<Report, 'areas' | 'assignee'>,
): boolean {
  const community = areas.find(isCommunity)
  return assignee?.role === 'worker'
    ? community !== undefined && isWorkerIn(roles, community)
    : roles.some(({ role, area }) => role === assignee?.role && areas.includes(area))
}
