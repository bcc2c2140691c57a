import { reaches } from '../../place/rules/area.ts'
import type { Held } from '../../procedure/caller.ts'
import type { Window } from '../record.ts'

/** Whether somebody with these roles is in service where a window is, and so has no say on it. */
export const servesAt = (roles: readonly Held[], { community }: Pick<Window, 'community'>) =>
  roles.some(({ area }) => reaches(area, community) || reaches(community, area))
