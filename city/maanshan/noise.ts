/**
 * A number in [0, 1) that looks random and belongs to its key: the same key, the same number,
 * whatever else was asked before (FNV-1a, then mixed as murmur3 ends).
 */
export function noise(key: string): number {
  let hash = 0x811c9dc5
  for (const letter of key) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A whole number in [0, below) that belongs to its key. */
export const pick = (key: string, below: number): number => Math.floor(noise(key) * below)
