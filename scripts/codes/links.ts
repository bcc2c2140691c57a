import { readCity } from '../../city/read-city.ts'
import { dayNamed, midnightOf } from '../../cloudfunctions/core/clock/date.ts'
import { fingerprint } from '../../cloudfunctions/core/cloud/identity.ts'
import { signedLink } from '../../cloudfunctions/core/procedure/signed-link.ts'
import type { Building } from '../../cloudfunctions/directory/place/place-record.ts'
import { buildingLink } from '../../cloudfunctions/directory/place/rules/code.ts'
import { textOf } from '../../cloudfunctions/matters/window/rules/code.ts'
import type { Window } from '../../cloudfunctions/matters/window/window-record.ts'

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

/** The signed link of a window's code, good to the end of a year; serial 0 is the sign's. */
export function windowLink(
  { _id: window }: Window,
  { serial, until, secret }: { serial: number; until: number; secret: string },
): string {
  const end = midnightOf(dayNamed(`${until + 1}-01-01`))
  const sign = (text: string) => fingerprint(secret, text)
  return signedLink(readCity(), 'window', textOf({ window, serial }), end, sign)
}
