import { type Geometry, linesOf, type Position, segmentsOf } from './geometry.ts'
import { inside } from './relate.ts'

/** The radius of MongoDB's sphere in metres. */
export const earthRadius = 6_378_100

/** Metres from one position to another on the sphere. */
export function metresBetween([x1, y1]: Position, [x2, y2]: Position): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const chord = half(y2 - y1) + Math.cos(radians(y1)) * Math.cos(radians(y2)) * half(x2 - x1)
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Metres from a point to the nearest place of a geometry; 0 inside a polygon. */
export function metresTo(geometry: Geometry, point: Position): number {
  if (geometry.polygons.some((rings) => inside(point, rings))) return 0
  const ends = geometry.points.map((position) => metresBetween(position, point))
  const edges = linesOf(geometry).flatMap((line) =>
    segmentsOf(line).map(([a, b]) => metresBetween(nearestOn(a, b, point), point)),
  )
  return Math.min(Infinity, ...ends, ...edges)
}

/** The box of degrees `[west, south, east, north]` that holds everything within `metres` of a point. */
export function boxAround([x, y]: Position, metres: number): [number, number, number, number] {
  const dy = (metres / earthRadius) * (180 / Math.PI)
  const dx = dy / Math.max(Math.cos(radians(Math.min(89, Math.abs(y) + dy))), 0.01)
  return [x - dx, y - dy, x + dx, y + dy]
}

// flat around the point: exact to far less than a metre over a few kilometres
function nearestOn(a: Position, b: Position, point: Position): Position {
  const shrink = Math.cos(radians(point[1]))
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]]
  const along =
    ((point[0] - a[0]) * shrink * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(1, Math.max(0, along))
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
