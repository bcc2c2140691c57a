/** A fingerprint that only this city's key makes; see cloud/identity. */
type Sign = (text: string) => string

/** How many letters a building's code has, and what proves it. */
const [codeLength, signatureLength] = [16, 10]

const signature = (building: string, sign: Sign): string =>
  sign(`building ${building}`).slice(0, signatureLength)

/** The link in a building's code: the city's prefix, the building, and 10 hex digits that prove it. */
export function buildingLink(prefix: string, building: string, sign: Sign): string {
  return `${prefix}${building}.${signature(building, sign)}`
}

/** The building that a scanned link names; nothing when the link is not ours or was made up. */
export function readBuildingLink(prefix: string, link: string, sign: Sign): string | undefined {
  const building = link.slice(prefix.length, prefix.length + codeLength)
  if (!/^\d{12}B\d{3}$/.test(building)) return undefined
  // Fingerprints are compared: how long that takes tells nothing of how much of a link is right.
  return sign(link) === sign(buildingLink(prefix, building, sign)) ? building : undefined
}
