import city from '../../city/city.json' with { type: 'json' }
import { fingerprint } from '../../cloudfunctions/cloud/identity.ts'
import { buildingLink } from '../../cloudfunctions/place/rules/code.ts'
import { secret } from './cloud-of-town.ts'

/** The link in the code that hangs on a building's door. */
export const codeOn = (building: string): string =>
  buildingLink(city.linkPrefix, building, (text) => fingerprint(secret, text))
