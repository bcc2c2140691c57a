import type { Role } from '../../../../miniprogram/contract/role.ts'
import type { Held } from '../../../core/procedure/caller.ts'
import type { Post } from '../../person/person-record.ts'
import { isCommunity, isGrid, reaches } from '../../place/rules/area.ts'

/** Whether an area is one that a role is held in: grids have workers, communities have stewards. */
const fits: Record<Role, (area: string) => boolean> = {
  worker: isGrid,
  steward: isCommunity,
  supervisor: (area) => !isGrid(area) && !isCommunity(area),
  officer: (area) => !isGrid(area),
}

/**
 * Whether somebody with these roles fills a post, and takes it away: a steward the workers' of
 * their community; a supervisor whatever lies in their area, supervisors' strictly below.
 */
export const mayAppoint = (roles: readonly Held[], { role, area }: Post): boolean =>
  fits[role](area) &&
  roles.some((held) => {
    if (!reaches(held.area, area)) return false
    if (held.role === 'steward') return role === 'worker'
    return held.role === 'supervisor' && (role !== 'supervisor' || area.length > held.area.length)
  })

/** Whether somebody writes down that a person is away: that person, or whoever appoints them. */
export const mayWriteLeave = (
  writer: { id: string; roles: readonly Held[] },
  person: { _id: string; roles: readonly Held[] },
): boolean =>
  person.roles.some((held) => person._id === writer.id || mayAppoint(writer.roles, held))

/** Whether somebody with these roles leads an area, or one that it lies in. */
export const leads = (roles: readonly Held[], area: string): boolean =>
  roles.some(
    (held) => (held.role === 'steward' || held.role === 'supervisor') && reaches(held.area, area),
  )
