/** The areas that whoever holds this phone has roles in. */
import type { Role } from '../../contract/role'
import { currentMe, type Me, rememberedMe } from './session'

/** An area that a person holds a role in. */
export type HeldArea = Me['roles'][number]

/** What an area is called that this person holds a role in; empty when they hold none there. */
export const areaName = (area: string): string =>
  rememberedMe()?.roles.find((held) => held.area === area)?.areaName ?? ''

/**
 * Where this person holds a role, as last known when there is no network.
 * @throws CallError when it was never known
 */
export async function areasOf(role: Role): Promise<HeldArea[]> {
  const { roles } = await currentMe().catch((failure: unknown) => {
    const remembered = rememberedMe()
    if (remembered) return remembered
    throw failure
  })
  return roles.filter((held) => held.role === role)
}
