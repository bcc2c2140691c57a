import { noise } from './noise.ts'
import type { Position } from './outlines.ts'

/**
 * The ground under all generated grids: crooked blocks of about 250 m between shared corners.
 * Neighbours name the same corner by the same column and row, so their borders agree to the
 * last digit, and there can be neither gap nor overlap.
 */
export type Cell = { col: number; row: number }

/** South-west corner of the lattice and the mean size of a block, in degrees. */
const origin = { lng: 117.9, lat: 31.2 }
const block = { lng: 0.0027, lat: 0.0022 }

/** How far a corner may stray, in blocks; below 1/4 every block stays convex. */
const stray = 0.22

/** Metres of a degree of latitude. */
const DEGREE = 111_320

/** The name of a cell, for maps and sets. */
export const keyOf = ({ col, row }: Cell): string => `${col},${row}`

/** The four cells that share a side with a cell. */
export const neighboursOf = ({ col, row }: Cell): Cell[] => [
  { col: col - 1, row },
  { col: col + 1, row },
  { col, row: row - 1 },
  { col, row: row + 1 },
]

/** The cell that a position lies in or next to. */
export const cellAt = ([lng, lat]: Position): Cell => ({
  col: Math.floor((lng - origin.lng) / block.lng),
  row: Math.floor((lat - origin.lat) / block.lat),
})

/** A cell's closed ring, counter-clockwise from the south-west, in GCJ-02 with 6 decimals. */
export const ringOf = ({ col, row }: Cell): Position[] => [
  corner(col, row),
  corner(col + 1, row),
  corner(col + 1, row + 1),
  corner(col, row + 1),
  corner(col, row),
]

/**
 * A position inside a cell: `east` and `north` run from 0 to 1 between its sides.
 * @returns longitude and latitude in GCJ-02 with 6 decimals.
 */
export function placeIn({ col, row }: Cell, east: number, north: number): Position {
  const between = (from: Position, to: Position, part: number): Position => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
  ]
  const south = between(corner(col, row), corner(col + 1, row), east)
  const far = between(corner(col, row + 1), corner(col + 1, row + 1), east)
  return rounded(between(south, far, north))
}

/** A cell's surface in whole square metres. */
export function squareMetresOf(cell: Cell): number {
  const [a, b, c, d] = ringOf(cell)
  if (!a || !b || !c || !d) return 0
  const diagonals = (c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])
  return Math.round((diagonals / 2) * DEGREE ** 2 * Math.cos((a[1] * Math.PI) / 180))
}

function corner(col: number, row: number): Position {
  const strayed = (way: string) => (2 * noise(`corner ${col},${row} ${way}`) - 1) * stray
  return rounded([
    origin.lng + (col + strayed('east')) * block.lng,
    origin.lat + (row + strayed('north')) * block.lat,
  ])
}

const rounded = ([lng, lat]: Position): Position => [Number(lng.toFixed(6)), Number(lat.toFixed(6))]
