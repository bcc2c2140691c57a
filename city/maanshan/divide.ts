import { type Cell, keyOf, neighboursOf } from './lattice.ts'

/** Directions in which a piece of land is tried to be cut. */
const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12)

/**
 * Divides land into pieces of exactly these sizes, each in one piece and compact: cut in two by
 * the shortest straight cut that leaves both sides whole, and so on.
 * @throws RangeError when the sizes don't add up, or no cut leaves both sides whole.
 */
export function divide(land: readonly Cell[], sizes: readonly number[]): Cell[][] {
  if (total(sizes) !== land.length) throw new RangeError('the sizes must add up to the land')
  if (sizes.length === 1) return [[...land]]
  const half = nearestHalf(sizes)
  const [first, second] = cut(land, total(sizes.slice(0, half)))
  return [...divide(first, sizes.slice(0, half)), ...divide(second, sizes.slice(half))]
}

/** How many sizes from the front come nearest to half of all; at least one, never all. */
function nearestHalf(sizes: readonly number[]): number {
  const all = total(sizes)
  const missed = (count: number) => Math.abs(all - 2 * total(sizes.slice(0, count)))
  return sizes
    .slice(1)
    .map((_, index) => index + 1)
    .reduce((best, count) => (missed(count) < missed(best) ? count : best))
}

function cut(land: readonly Cell[], size: number): [Cell[], Cell[]] {
  const cuts = directions.map((angle): [Cell[], Cell[]] => {
    const along = ({ col, row }: Cell) => col * Math.cos(angle) + row * Math.sin(angle)
    const ordered = [...land].sort((a, b) => along(a) - along(b))
    return [ordered.slice(0, size), ordered.slice(size)]
  })
  const whole = cuts.filter(([first, second]) => inOnePiece(first) && inOnePiece(second))
  const [start, ...others] = whole
  if (!start) throw new RangeError(`no cut of ${land.length} cells leaves both sides whole`)
  return others.reduce((best, next) => (seam(next) < seam(best) ? next : best), start)
}

/** Whether one can walk from any of the cells to any other without leaving them. */
function inOnePiece(cells: readonly Cell[]): boolean {
  const unreached = new Set(cells.map(keyOf))
  const visit = cells.slice(0, 1)
  for (let cell = visit.pop(); cell; cell = visit.pop()) {
    if (unreached.delete(keyOf(cell))) visit.push(...neighboursOf(cell))
  }
  return unreached.size === 0
}

/** How many sides two pieces share. */
function seam([first, second]: [Cell[], Cell[]]): number {
  const beyond = new Set(second.map(keyOf))
  return first.flatMap(neighboursOf).filter((cell) => beyond.has(keyOf(cell))).length
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0)
