import { isFields } from '../document.ts'

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/** An outer ring and its holes; each ring ends where it begins. */
export type Rings = readonly (readonly Position[])[]

/** A GeoJSON geometry taken apart into points, lines and polygons. */
export type Geometry = {
  points: readonly Position[]
  lines: readonly (readonly Position[])[]
  polygons: readonly Rings[]
}

type Parts = Partial<Geometry>

const readers: Record<string, (coordinates: unknown) => Parts | undefined> = {
  Point: (c) => (isPosition(c) ? { points: [c] } : undefined),
  MultiPoint: (c) => (isListOf(isPosition)(c) ? { points: c } : undefined),
  LineString: (c) => (isLine(c) ? { lines: [c] } : undefined),
  MultiLineString: (c) => (isListOf(isLine)(c) ? { lines: c } : undefined),
  Polygon: (c) => (isRings(c) ? { polygons: [c] } : undefined),
  MultiPolygon: (c) => (isListOf(isRings)(c) ? { polygons: c } : undefined),
}

/** Takes GeoJSON (or a bare `[longitude, latitude]`) apart; undefined when it is neither. */
export function readGeometry(value: unknown): Geometry | undefined {
  if (isPosition(value)) return { points: [value], lines: [], polygons: [] }
  if (!isFields(value) || typeof value.type !== 'string') return undefined
  const parts = readers[value.type]?.(value.coordinates)
  return parts && { points: [], lines: [], polygons: [], ...parts }
}

/** All lines of a geometry: its own and the rings of its polygons. */
export function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  return [...geometry.lines, ...geometry.polygons.flat()]
}

/** All positions of a geometry. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  return [...geometry.points, ...linesOf(geometry).flat()]
}

/** The two ends of each piece of a line. */
export function segmentsOf(line: readonly Position[]): (readonly [Position, Position])[] {
  return line.flatMap((end, i) => {
    const start = line[i - 1]
    return start === undefined ? [] : [[start, end] as const]
  })
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [longitude, latitude] = value
  return isDegree(longitude, 180) && isDegree(latitude, 90)
}

function isDegree(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit
}

function isListOf<T>(isItem: (value: unknown) => value is T) {
  return (value: unknown): value is T[] =>
    Array.isArray(value) && value.length > 0 && value.every(isItem)
}

function isLine(value: unknown): value is Position[] {
  return isListOf(isPosition)(value) && value.length >= 2
}

function isRing(value: unknown): value is Position[] {
  if (!isLine(value) || value.length < 4) return false
  const [first, last] = [value[0], value.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

function isRings(value: unknown): value is Position[][] {
  return isListOf(isRing)(value)
}
