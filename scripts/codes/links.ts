import { readCity } from '../../city/read-city.ts'
import { fingerprint } from '../../cloudfunctions/cloud/identity.ts'
import type { Building } from '../../cloudfunctions/place/record.ts'
import { buildingLink } from '../../cloudfunctions/place/rules/code.ts'

/** What stands on a door: the estate and the building in words, and the link that its code holds. */
export interface BuildingCode {
  estate: string
  building: string
  link: string
}

/** The signed links of buildings, in their order. The secret is the functions' JIAZAI_SECRET. */
export function buildingCodes(buildings: readonly Building[], secret: string): BuildingCode[] {
  const { linkPrefix } = readCity()
  const sign = (text: string) => fingerprint(secret, text)
  return buildings.map(({ _id, estate, name }) => ({
    estate,
    building: name,
    link: buildingLink(linkPrefix, _id, sign),
  }))
}
