import type { Role } from '../../../../miniprogram/contract/role.ts'
import type { PersonRole } from '../../person/person-record.ts'
import { isCommunity, reaches } from '../../place/rules/area.ts'

/** Whether somebody with these roles works in a community, on any of its grids. */
export const isWorkerIn = (roles: readonly PersonRole[], community: string): boolean =>
  roles.some(({ role, area }) => role === 'worker' && reaches(community, area))

/** Whether somebody with these roles can still have what they have as `role` in these areas. */
export const canKeep = (
  roles: readonly PersonRole[],
  role: Role,
  areas: readonly string[],
): boolean =>
  role === 'worker'
    ? areas.some((area) => isCommunity(area) && isWorkerIn(roles, area))
    : roles.some((held) => held.role === role && areas.includes(held.area))
