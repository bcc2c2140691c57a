/** Which communities' boards this person may look at. */
import { currentMe, type Me } from '../../../services/cloud/session'

/** A community whose board is looked at. */
export type Community = { code: string; name: string }

/** The community that somebody lives in, else where they serve; nothing while neither is known. */
export async function communityOfMine(): Promise<Community | undefined> {
  const { home, roles } = await currentMe()
  return home ? { code: home.community, name: home.communityName } : servedBy(roles)
}

/** Communities have 12 digits, grids three more. */
function servedBy(roles: Me['roles']): Community | undefined {
  const held = roles.find(({ area }) => area.length === 12)
  return held && { code: held.area, name: held.areaName }
}
