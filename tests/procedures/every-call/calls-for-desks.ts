import { areaScopes, ownScopes } from '../../../miniprogram/contract/desk.ts'
import { type Role, roleLabel } from '../../../miniprogram/contract/role.ts'

/** Every list of every desk, of all these areas, tried in every role. */
export const everyDesk = (areas: readonly string[]) =>
  (Object.keys(roleLabel) as Role[]).flatMap((role) => [
    ...ownScopes.map((scope) => ({ role, scope })),
    ...areas.flatMap((area) => areaScopes.map((scope) => ({ role, area, scope }))),
  ])

/** The same, looked through for what a curious person may have heard of a report. */
export const everyFind = (areas: readonly string[], heard: readonly string[]) =>
  everyDesk(areas).flatMap((desk) => heard.map((sought) => ({ ...desk, sought })))
