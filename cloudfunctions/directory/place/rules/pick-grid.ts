import type { Grid } from '../place-record.ts'

/** How far outside every grid a pin may lie and still belong to the nearest, in metres. */
export const NEAREST_WITHIN = 300

/** Of the grids that cover a pin, the one it belongs to: the smallest area, then the lowest code. */
export function pickGrid(covering: readonly Grid[]): Grid | undefined {
  return [...covering].sort(
    // Stryker disable next-line EqualityOperator: no two grids have the same code
    (a, b) => a.squareMetres - b.squareMetres || (a._id < b._id ? -1 : 1),
  )[0]
}
