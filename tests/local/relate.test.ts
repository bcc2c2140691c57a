import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Position, readGeometry } from '../../local/cloud/store/geo/geometry.ts'
import { intersects, within } from '../../local/cloud/store/geo/relate.ts'

const degrees = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })

/** Four corners around a place, so that the shape has an inside and its borders lean every way. */
const corners = fc
  .tuple(
    degrees(118, 119),
    degrees(31, 32),
    fc.array(degrees(0.001, 0.01), { minLength: 8, maxLength: 8 }),
  )
  .map(([x, y, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]]): Position[] => [
    [x - a, y - b],
    [x + c, y - d],
    [x + e, y + f],
    [x - g, y + h],
  ])

const polygon = (ring: readonly Position[]) =>
  readGeometry({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })
const point = (at: Position) => readGeometry({ type: 'Point', coordinates: at })

/** What is read, or a failure of the test. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not a shape')
  return value
}

/** A place on the way from one corner to the next. */
const between = ([x1, y1]: Position, [x2, y2]: Position, share: number): Position => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
]

describe('a point on a border', () => {
  it('belongs to the shapes on both sides, wherever on the border it is', () => {
    fc.assert(
      fc.property(corners, degrees(0, 1), (ring, share) => {
        const [a, b, c, d] = ring as [Position, Position, Position, Position]
        const beyond: Position = [b[0] + 0.02, b[1]]
        const [one, other] = [known(polygon([a, b, c, d])), known(polygon([b, beyond, c]))]
        const at = known(point(between(b, c, share)))
        expect([one, other].map((shape) => intersects(at, shape))).toEqual([true, true])
        expect(within(at, one)).toBe(true)
      }),
    )
  })

  it('is outside once it is a metre away from it', () => {
    fc.assert(
      fc.property(corners, degrees(0, 1), (ring, share) => {
        const [a, b] = ring as [Position, Position]
        const [x, y] = between(a, b, share)
        const below = known(point([x, Math.min(y, ...ring.map(([, south]) => south)) - 0.00001]))
        expect(intersects(below, known(polygon(ring)))).toBe(false)
      }),
    )
  })
})

describe('a shape', () => {
  it('lies within itself, and its corners and sides do', () => {
    fc.assert(
      fc.property(corners, (ring) => {
        const shape = known(polygon(ring))
        expect(within(shape, shape)).toBe(true)
        expect(ring.every((corner) => within(known(point(corner)), shape))).toBe(true)
        const sides = { type: 'MultiLineString', coordinates: [ring, [...ring].reverse()] }
        expect(within(known(readGeometry(sides)), shape)).toBe(true)
      }),
    )
  })
})
