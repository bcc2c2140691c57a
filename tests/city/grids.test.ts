import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCity } from '../../city/maanshan/city.ts'
import { contains, type Position, readDistricts } from '../../city/maanshan/outlines.ts'
import type { Grid } from '../../cloudfunctions/directory/place/place-record.ts'
import { doubleSurface, exactSides, ringLength, unshared } from './rings.ts'

const { grids } = exampleCity()
const ringOf = (grid: Grid): Position[] => grid.outline.coordinates[0] ?? []
const communities = new Map<string, Grid[]>()
for (const grid of grids) {
  communities.set(grid.community, [...(communities.get(grid.community) ?? []), grid])
}

/** Any point of the box around some grids. */
const pointAround = (some: readonly Grid[]): fc.Arbitrary<Position> => {
  const corners = some.flatMap(ringOf)
  const axis = (index: 0 | 1) => {
    const values = corners.map((corner) => corner[index])
    return fc.double({ min: Math.min(...values), max: Math.max(...values), noNaN: true })
  }
  return fc.tuple(axis(0), axis(1))
}

describe('the example grids', () => {
  it('are 1,675, of 114 communities that have 8 to 25 each; 半山花园 has 12', () => {
    expect(grids).toHaveLength(1675)
    expect(communities.size).toBe(114)
    const counts = [...communities.values()].map((members) => members.length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8)
    expect(Math.max(...counts)).toBeLessThanOrEqual(25)
    expect(communities.get('340504002007')).toHaveLength(12)
  })

  it('are coded by community and number, without a number left out', () => {
    for (const [community, members] of communities) {
      expect(members.map((grid) => [grid._id, grid.name])).toEqual(
        members.map((_, index) => [
          `${community}${String(index + 1).padStart(3, '0')}`,
          `第${index + 1}网格`,
        ]),
      )
    }
  })

  it('are convex rings that run counter-clockwise, in degrees of 6 decimals', () => {
    for (const grid of grids) {
      const ring = ringOf(grid)
      expect(ring.at(-1)).toEqual(ring[0])
      const bends = ring.slice(1).map((corner, index) => {
        const [ax, ay] = ring[index] ?? corner
        const [cx, cy] = ring[index + 2] ?? ring[1] ?? corner
        return (corner[0] - ax) * (cy - corner[1]) - (corner[1] - ay) * (cx - corner[0])
      })
      expect(Math.min(...bends)).toBeGreaterThan(0)
      expect(ring.flat().every((degree) => Number(degree.toFixed(6)) === degree)).toBe(true)
    }
  })

  it('are as large as a grid of some 300 households, and say their surface', () => {
    for (const grid of grids) {
      expect(grid.squareMetres).toBeGreaterThan(20_000)
      expect(grid.squareMetres).toBeLessThan(300_000)
      const [, lat] = ringOf(grid)[0] ?? [0, 0]
      const degrees = Number(doubleSurface(exactSides(ringOf(grid)))) / 2e12
      const metres = degrees * 111_320 ** 2 * Math.cos((lat * Math.PI) / 180)
      expect(Math.abs(grid.squareMetres - metres)).toBeLessThan(1)
    }
  })

  it('share sides to the last digit: no side is claimed twice', () => {
    const sides = grids.flatMap((grid) => exactSides(ringOf(grid)))
    expect(new Set(sides.map(({ from, to }) => `${from} ${to}`)).size).toBe(sides.length)
  })

  it('fill their community: in one piece, without a hole, and not a millionth is missing', () => {
    for (const members of communities.values()) {
      const sides = members.flatMap((grid) => exactSides(ringOf(grid)))
      const border = unshared(sides)
      expect(ringLength(border)).toBe(border.length)
      const surfaces = members.map((grid) => doubleSurface(exactSides(ringOf(grid))))
      expect(surfaces.reduce((sum, surface) => sum + surface, 0n)).toBe(doubleSurface(border))
    }
  })

  it('leave no doubt about a pin: whatever the point, at most one grid has it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communities.values()), fc.gen(), (members, gen) => {
        const point = gen(() => pointAround(members))
        const border = unshared(members.flatMap((grid) => exactSides(ringOf(grid))))
        const inCommunity = contains(ringThrough(border), point)
        const holders = grids.filter((grid) => contains(ringOf(grid), point))
        expect(holders.filter((grid) => members.includes(grid))).toHaveLength(inCommunity ? 1 : 0)
        expect(holders.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })

  it('lie inside the outline of their district, along their whole border', () => {
    const outlines = new Map(readDistricts().map(({ code, outline }) => [code, outline]))
    for (const grid of grids) {
      const outline = outlines.get(grid._id.slice(0, 6)) ?? []
      expect(alongBorder(grid).every((point) => contains(outline, point))).toBe(true)
    }
  })

  it('say that they were made up, and come out the same every time', () => {
    expect(grids.every((grid) => grid.generated)).toBe(true)
    expect(exampleCity()).toEqual(exampleCity())
  })
})

/** A border's corners in order, as a closed ring in degrees. */
function ringThrough(border: ReturnType<typeof unshared>): Position[] {
  const next = new Map(border.map(({ from, to }) => [from, to]))
  const start = border[0]?.from ?? ''
  const corners = [start]
  let at = next.get(start)
  while (at && at !== start && corners.length < border.length) {
    corners.push(at)
    at = next.get(at)
  }
  return [...corners, start].map((corner) => {
    const [lng = 0, lat = 0] = corner.split(',').map((millionths) => Number(millionths) / 1e6)
    return [lng, lat]
  })
}

/** Corners of a grid and four points on each side between them. */
function alongBorder(grid: Grid): Position[] {
  const ring = ringOf(grid)
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index] ?? to
    return [0, 0.2, 0.4, 0.6, 0.8].map(
      (part): Position => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
    )
  })
}
