import { type DeskScope, scopesOf } from '../../../miniprogram/contract/desk.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Caller } from '../../core/procedure/caller.ts'

/** Whether a desk has such a list, and is the caller's: in exactly this area, or '' for one's own. */
export const mayLook = (
  { roles }: Pick<Caller, 'roles'>,
  { role, scope, area }: { role: Role; scope: DeskScope; area: string },
): boolean =>
  scopesOf[role].includes(scope) &&
  roles.some((held) => held.role === role && (area === '' || held.area === area))
