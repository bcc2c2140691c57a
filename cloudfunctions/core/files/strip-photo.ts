const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda]

/** A marker may have any number of these before it. */
const FILL = 0xff

/** Segments about the photo instead of in it: APP0 to APP15 (Exif, where it was taken) and comments. */
const isAbout = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe

/**
 * A JPEG without its metadata, pixel for pixel the same: no segment that tells about it, and nothing
 * behind its end. Nothing when it is no whole JPEG.
 */
export function stripPhoto(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  // Stryker disable next-line EqualityOperator: behind the last byte there is no marker
  while (at < bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return undefined
    if (marker === FILL) {
      at++
      continue
    }
    if (marker === EOI) return joined([...kept, bytes.subarray(at, at + 2)])
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    // The picture itself follows its header, up to the next marker.
    const end = marker === SOS ? nextMarker(bytes, at + 2 + length) : at + 2 + length
    if (!isAbout(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

/** Where the next marker begins that is no part of the picture: 0xFF is doubled there, or restarts it. */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = from
  // Stryker disable next-line EqualityOperator: behind the last byte there is no marker
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    const isPicture = next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (bytes[at] === 0xff && !isPicture) return at
    at++
  }
  return at
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
