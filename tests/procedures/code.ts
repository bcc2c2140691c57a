import city from '../../city/city.json' with { type: 'json' }
import { fingerprint } from '../../cloudfunctions/cloud/identity.ts'
import { buildingLink } from '../../cloudfunctions/place/rules/code.ts'
import { signedLink } from '../../cloudfunctions/procedure/signed-link.ts'
import { textOf } from '../../cloudfunctions/window/rules/code.ts'
import { secret } from './cloud-of-town.ts'

const sign = (text: string) => fingerprint(secret, text)

/** The link in the code that hangs on a building's door. */
export const codeOn = (building: string): string => buildingLink(city.linkPrefix, building, sign)

/** The link in a window's code until a moment: that of the sign on the counter, or of a slip. */
export const codeAt = (window: string, serial = 0, until = Date.UTC(2090, 0)): string =>
  signedLink(city, 'window', textOf({ window, serial }), until, sign)
