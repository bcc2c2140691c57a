import { type Cell, cellAt, keyOf, neighboursOf, ringOf } from './lattice.ts'
import { type District, liesInside } from './outlines.ts'

/**
 * A town of `size` cells in one piece: it grows from the district's centre, always by the
 * nearest cell that touches it and lies wholly inside the outline.
 * @throws RangeError when the district is too small.
 */
export function growTown(district: District, size: number): Cell[] {
  const middle = cellAt(district.centre)
  const distance = ({ col, row }: Cell) => (col - middle.col) ** 2 + (row - middle.row) ** 2
  const seen = new Set([keyOf(middle)])
  const town: Cell[] = []
  let edge = [middle]
  while (town.length < size) {
    const [next, ...rest] = edge.sort((a, b) => distance(a) - distance(b))
    if (!next) throw new RangeError(`district ${district.code} has no room for ${size} grids`)
    town.push(next)
    const fresh = neighboursOf(next).filter(
      (cell) => !seen.has(keyOf(cell)) && liesInside(ringOf(cell), district.outline),
    )
    for (const cell of fresh) seen.add(keyOf(cell))
    edge = [...rest, ...fresh]
  }
  return town
}
