/**
 * A share in hundredths of a per cent, half up, in whole numbers throughout: 911 of 972 is 9372.
 * `part` and `whole` are whole numbers ≥ 0, `whole` at least 1.
 */
export const hundredths = (part: bigint, whole: bigint): number =>
  Number((part * 20_000n + whole) / (2n * whole))

/** Hundredths with two digits after the point: 9372 is `93.72`. */
export const twoDigits = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
