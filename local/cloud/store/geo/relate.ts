import {
  type Geometry,
  linesOf,
  type Position,
  positionsOf,
  type Rings,
  segmentsOf,
} from './geometry.ts'

// degrees; about a tenth of a millimetre
const tolerance = 1e-9

/** Whether two geometries share a point; borders count. Edges are straight in degrees. */
export function intersects(a: Geometry, b: Geometry): boolean {
  return (
    a.points.some((point) => touches(point, b)) ||
    b.points.some((point) => touches(point, a)) ||
    linesOf(a).some((line) => linesOf(b).some((other) => linesCross(line, other))) ||
    linesOf(a).some((line) => startsInside(line, b)) ||
    linesOf(b).some((line) => startsInside(line, a))
  )
}

/** Whether all of a geometry lies inside the polygons of an area. */
export function within(geometry: Geometry, area: Geometry): boolean {
  const borders = area.polygons.flat()
  return (
    positionsOf(geometry).every((point) => area.polygons.some((rings) => inside(point, rings))) &&
    !linesOf(geometry).some((line) => borders.some((border) => linesCross(line, border, true)))
  )
}

/** Whether a point lies inside a polygon or on its border. */
export function inside(point: Position, [outer, ...holes]: Rings): boolean {
  if (outer === undefined || !inRing(point, outer)) return false
  return !holes.some((hole) => inRing(point, hole) && !onLine(point, hole))
}

function touches(point: Position, geometry: Geometry): boolean {
  return (
    geometry.points.some(([x, y]) => x === point[0] && y === point[1]) ||
    geometry.lines.some((line) => onLine(point, line)) ||
    geometry.polygons.some((rings) => inside(point, rings))
  )
}

function startsInside([start]: readonly Position[], geometry: Geometry): boolean {
  return start !== undefined && geometry.polygons.some((rings) => inside(start, rings))
}

// even-odd rule, the border included
function inRing(point: Position, ring: readonly Position[]): boolean {
  const [x, y] = point
  let odd = false
  for (const [a, b] of segmentsOf(ring)) {
    if (onSegment(point, a, b)) return true
    const straddles = a[1] > y !== b[1] > y
    if (straddles && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd
  }
  return odd
}

function onLine(point: Position, line: readonly Position[]): boolean {
  return segmentsOf(line).some(([a, b]) => onSegment(point, a, b))
}

function onSegment(point: Position, a: Position, b: Position): boolean {
  const [x, y] = point
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return (
    Math.abs(turn(a, b, point)) / length <= tolerance &&
    x >= Math.min(a[0], b[0]) - tolerance &&
    x <= Math.max(a[0], b[0]) + tolerance &&
    y >= Math.min(a[1], b[1]) - tolerance &&
    y <= Math.max(a[1], b[1]) + tolerance
  )
}

// positive when c lies left of the way from a to b
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function linesCross(line: readonly Position[], other: readonly Position[], properly = false) {
  return segmentsOf(line).some(([a, b]) =>
    segmentsOf(other).some(([c, d]) => segmentsCross([a, b], [c, d], properly)),
  )
}

type Segment = readonly [Position, Position]

// properly: each segment has its ends on both sides of the other; else touching is enough
function segmentsCross([a, b]: Segment, [c, d]: Segment, properly: boolean): boolean {
  const apart = (p: number, q: number) => Math.sign(p) * Math.sign(q) < 0
  if (apart(turn(a, b, c), turn(a, b, d)) && apart(turn(c, d, a), turn(c, d, b))) return true
  if (properly) return false
  return onSegment(c, a, b) || onSegment(d, a, b) || onSegment(a, c, d) || onSegment(b, c, d)
}
