import { type LinkKind, linkFolders } from '../../../miniprogram/contract/link.ts'
import type { City } from './city.ts'

type Prefix = Pick<City, 'linkPrefix'>

/** A fingerprint that only this city's key makes; see cloud/identity. */
type Sign = (text: string) => string

const prefixOf = ({ linkPrefix }: Prefix, kind: LinkKind): string =>
  linkPrefix.replace(/\/b\/$/, `/${linkFolders[kind]}/`)

/** How many hex digits prove a link: 80 bits, and the code of it stays coarse enough for old phones. */
const proofLength = 20

const proofOf = (kind: LinkKind, id: string, until: string, sign: Sign): string =>
  sign(`link ${kind} ${id} ${until}`).slice(0, proofLength)

const pattern = /^([\w-]{1,160})\.([0-9a-z]{1,11})\.([0-9a-f]{20})$/

/**
 * A link that opens one record of a kind until a moment (epoch ms, in base 36), as text for a code
 * or a message: `https://…/i/<id>.<until>.<proof>`. Kind, id and end are all part of what is proved.
 * `id` holds letters, digits, dashes and underscores.
 */
export function signedLink(
  city: Prefix,
  kind: LinkKind,
  id: string,
  until: number,
  sign: Sign,
): string {
  const end = until.toString(36)
  return `${prefixOf(city, kind)}${id}.${end}.${proofOf(kind, id, end, sign)}`
}

/** The id that a link opens; nothing when it is altered, of another kind or city, or late. */
export function readSignedLink(
  city: Prefix,
  kind: LinkKind,
  link: string,
  now: number,
  sign: Sign,
): string | undefined {
  const prefix = prefixOf(city, kind)
  if (!link.startsWith(prefix)) return undefined
  const [, id, until, proof] = pattern.exec(link.slice(prefix.length)) ?? []
  if (id === undefined || until === undefined || proof === undefined) return undefined
  // Fingerprints are compared: how long that takes tells nothing of how much of a proof is right.
  if (sign(proof) !== sign(proofOf(kind, id, until, sign))) return undefined
  return now < Number.parseInt(until, 36) ? id : undefined
}
