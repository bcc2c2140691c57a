import type { Held } from '../../../core/procedure/caller.ts'
import { reaches } from '../../../directory/place/rules/area.ts'
import type { Window } from '../window-record.ts'

/** Whether somebody with these roles is in service where a window is, and so has no say on it. */
export const servesAt = (roles: readonly Held[], { community }: Pick<Window, 'community'>) =>
  roles.some(({ area }) => reaches(area, community) || reaches(community, area))
