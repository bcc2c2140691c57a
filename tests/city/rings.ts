import type { Position } from '../../city/maanshan/outlines.ts'

/** A side of a ring, in whole millionths of a degree, so that sums are exact. */
export type Side = { from: string; to: string; cross: bigint }

const whole = ([lng, lat]: Position): [bigint, bigint] => [
  BigInt(Math.round(lng * 1e6)),
  BigInt(Math.round(lat * 1e6)),
]

/** The sides of a closed ring in its own direction. */
export function exactSides(ring: readonly Position[]): Side[] {
  return ring.slice(1).map((corner, index) => {
    const [ax, ay] = whole(ring[index] ?? corner)
    const [bx, by] = whole(corner)
    return { from: `${ax},${ay}`, to: `${bx},${by}`, cross: ax * by - bx * ay }
  })
}

/** The sides that no neighbour shares: what is left when each pair of opposite sides is struck out. */
export function unshared(sides: readonly Side[]): Side[] {
  const there = new Set(sides.map(({ from, to }) => `${from} ${to}`))
  return sides.filter(({ from, to }) => !there.has(`${to} ${from}`))
}

/** Twice the surface that a set of sides runs around, counter-clockwise positive. */
export const doubleSurface = (sides: readonly Side[]): bigint =>
  sides.reduce((sum, { cross }) => sum + cross, 0n)

/** How many sides one walks from the first until back at its start; all of them when it is one ring. */
export function ringLength(sides: readonly Side[]): number {
  const next = new Map(sides.map((side) => [side.from, side]))
  const start = sides[0]?.from
  let at = start === undefined ? undefined : next.get(start)
  let steps = 0
  while (at && steps < sides.length) {
    steps += 1
    if (at.to === start) return steps
    at = next.get(at.to)
  }
  return 0
}
