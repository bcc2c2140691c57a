/**
 * A share in hundredths of a per cent, half up, in whole numbers throughout: 911 of 972 is 9372.
 * `part` and `whole` are whole numbers ≥ 0, `whole` at least 1.
 */
export const hundredths = (part: bigint, whole: bigint): number =>
  Number((part * 20_000n + whole) / (2n * whole))

/** Hundredths with two digits after the point: 9372 is `93.72`. */
const twoDigits = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

/** Of so many, hundredths of a per cent say something; of fewer they are only noise. */
const MANY = 1000

/**
 * A share (hundredths of a per cent) of `whole` as people are told it: of few in whole per cents, except
 * that only all of it is 100, and only nothing of it 0.
 */
export function percentWords(share: number, whole: number): string {
  if (whole >= MANY) return twoDigits(share)
  const rounded = Math.floor((share + 50) / 100)
  return String(share > 0 && share < 10_000 ? Math.min(99, Math.max(1, rounded)) : rounded)
}
