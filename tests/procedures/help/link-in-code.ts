import city from '../../../city/city.json' with { type: 'json' }
import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import { signedLink } from '../../../cloudfunctions/core/procedure/signed-link.ts'
import { buildingLink } from '../../../cloudfunctions/directory/place/rules/code.ts'
import { textOf } from '../../../cloudfunctions/matters/window/rules/code.ts'
import { secret } from './cloud-of-town.ts'

const sign = (text: string) => fingerprint(secret, text)

/** The link in the code that hangs on a building's door. */
export const codeOn = (building: string): string => buildingLink(city.linkPrefix, building, sign)

/** The link in a window's code until a moment: that of the sign on the counter, or of a slip. */
export const codeAt = (window: string, serial = 0, until = Date.UTC(2090, 0)): string =>
  signedLink(city, 'window', textOf({ window, serial }), until, sign)
