import { areaScopes, ownScopes } from '../../../miniprogram/contract/desk.ts'
import { type Role, roleLabel } from '../../../miniprogram/contract/role.ts'

/** Every list of every desk, of all these areas, tried in every role. */
export const everyDesk = (areas: readonly string[]) =>
  (Object.keys(roleLabel) as Role[]).flatMap((role) => [
    ...ownScopes.map((scope) => ({ role, scope })),
    ...areas.flatMap((area) => areaScopes.map((scope) => ({ role, area, scope }))),
  ])
