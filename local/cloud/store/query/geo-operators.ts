import { refused } from '../../cloud-error.ts'
import { type Document, type Fields, isFields, isOperators } from '../document.ts'
import { earthRadius, metresBetween, metresTo } from '../geo/distance.ts'
import { type Geometry, type Position, positionsOf, readGeometry } from '../geo/geometry.ts'
import { intersects, within } from '../geo/relate.ts'
import { geometriesAt } from '../index/geo-index.ts'

type Test = (document: Document) => boolean

/** MongoDB's geo operators, which mingo lacks: the field and the operand become a test. */
export const geoOperators: Record<`$${string}`, (field: string, value: unknown) => Test> = {
  $geoIntersects: (field, value) => {
    const wanted = geometryOf(value, '$geoIntersects')
    return some(field, (geometry) => intersects(geometry, wanted))
  },
  $geoWithin: (field, value) => some(field, insideOf(value)),
  $nearSphere: near,
  $near: near,
}

/** Metres from a point to the nearest geometry of a field; Infinity when there is none. */
export function metresFrom(document: Document, field: string, point: Position): number {
  return Math.min(Infinity, ...geometriesOf(document, field).map((g) => metresTo(g, point)))
}

/** Where a `$nearSphere` looks: a point and metres from it. */
export type Near = { field: string; point: Position; min: number; max: number }

/** Reads the operand of `$nearSphere`: `{ $geometry: Point, $maxDistance?, $minDistance? }`, metres. */
export function readNear(field: string, value: unknown): Near {
  const { $maxDistance: max = Infinity, $minDistance: min = 0 } = isFields(value) ? value : {}
  const [point] = geometryOf(value, '$nearSphere').points
  if (point === undefined || typeof max !== 'number' || typeof min !== 'number') {
    throw refused('$nearSphere needs a point and distances in metres')
  }
  return { field, point, min, max }
}

/** The geometry in the operand of a geo operator: `{ $geometry: … }`. */
export function geometryOf(value: unknown, operator: string): Geometry {
  const geometry = isFields(value) ? readGeometry(value.$geometry) : undefined
  if (geometry === undefined) throw refused(`${operator} needs a valid $geometry`)
  return geometry
}

/** The `$nearSphere` of a query, wherever it stands among its top-level conditions. */
export function nearIn(query: Fields): Near | undefined {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      const near = condition.filter(isFields).map(nearIn).find(Boolean)
      if (near) return near
    } else if (isOperators(condition)) {
      const value = condition.$nearSphere ?? condition.$near
      if (value !== undefined) return readNear(field, value)
    }
  }
  return undefined
}

function near(field: string, value: unknown): Test {
  const { point, min, max } = readNear(field, value)
  return (document) => {
    const metres = metresFrom(document, field, point)
    return metres < Infinity && metres >= min && metres <= max
  }
}

function insideOf(value: unknown): (geometry: Geometry) => boolean {
  const sphere = isFields(value) ? value.$centerSphere : undefined
  if (Array.isArray(sphere)) {
    const [centre] = readGeometry(sphere[0])?.points ?? []
    const radius = Number(sphere[1]) * earthRadius
    if (centre === undefined || !(radius >= 0))
      throw refused('$centerSphere needs [[x, y], radius]')
    return (geometry) => positionsOf(geometry).every((p) => metresBetween(p, centre) <= radius)
  }
  const area = geometryOf(value, '$geoWithin')
  if (area.polygons.length === 0) throw refused('$geoWithin needs a polygon')
  return (geometry) => within(geometry, area)
}

function some(field: string, wanted: (geometry: Geometry) => boolean): Test {
  return (document) => geometriesOf(document, field).some(wanted)
}

function geometriesOf(document: Document, field: string): Geometry[] {
  return geometriesAt(document, field).flatMap((value) => readGeometry(value) ?? [])
}
