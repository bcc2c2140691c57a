import { readFileSync } from 'node:fs'

/** [longitude, latitude] in GCJ-02. */
export type Position = [number, number]

/** A district's largest piece of land, and where its town stands. */
export type District = { code: string; centre: Position; outline: Position[] }

type DistrictFile = {
  features: {
    properties: { adcode: number; center: Position }
    geometry: { coordinates: Position[][][] }
  }[]
}

/** The six districts with their outlines, closed rings as published. */
export function readDistricts(): District[] {
  const file = new URL('./districts.geojson', import.meta.url)
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as DistrictFile
  return features.map(({ properties, geometry }) => ({
    code: String(properties.adcode),
    centre: properties.center,
    outline: geometry.coordinates
      .map(([exterior = []]) => exterior)
      .reduce((largest, ring) => (surface(ring) > surface(largest) ? ring : largest), []),
  }))
}

/** Whether the closed ring `inner` lies wholly inside the closed ring `outer`. */
export function liesInside(inner: readonly Position[], outer: readonly Position[]): boolean {
  return (
    inner.every((corner) => contains(outer, corner)) &&
    sidesOf(inner).every(([a, b]) => sidesOf(outer).every(([c, d]) => !cross(a, b, c, d)))
  )
}

/** Whether a point lies inside a closed ring; one on its very border may go either way. */
export function contains(ring: readonly Position[], [x, y]: Position): boolean {
  const crossings = sidesOf(ring).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay),
  )
  return crossings.length % 2 === 1
}

/** A ring's sides, each from one corner to the next. */
function sidesOf(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(1).map((corner, index) => [ring[index] ?? corner, corner])
}

/** Surface of a closed ring in square degrees, whichever way round it runs. */
const surface = (ring: readonly Position[]): number =>
  Math.abs(sidesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)) / 2

/** Twice the signed surface of a triangle: above 0 when it turns left. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** Whether side ab and side cd cross each other. */
const cross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0
