import { type Fields, isFields, isOperators } from '../document.ts'
import { boxAround } from '../geo/distance.ts'
import { positionsOf } from '../geo/geometry.ts'
import type { End } from '../index/bounds.ts'
import type { Box } from '../index/geo-index.ts'
import { boxOf } from '../index/geo-index.ts'
import { geometryOf, readNear } from './geo-operators.ts'

/** What a query surely asks of one field: one of some values, a range, a place. */
export type Constraint = { equals?: readonly unknown[]; low?: End; high?: End; box?: Box }

/** What a query asks of each field, and the branches of each `$or`; `complete` when the fields are all it asks. */
export type Constraints = {
  fields: Map<string, Constraint>
  choices: (readonly unknown[])[]
  complete: boolean
}

type Reader = (field: string, value: unknown) => Constraint | undefined

const readers: Record<string, Reader> = {
  $eq: (_, value) => (isScalar(value) ? { equals: [value] } : undefined),
  $in: (_, value) =>
    Array.isArray(value) && value.every(isScalar) ? { equals: value } : undefined,
  $gt: (_, value) => (isScalar(value) ? { low: { value, inclusive: false } } : undefined),
  $gte: (_, value) => (isScalar(value) ? { low: { value, inclusive: true } } : undefined),
  $lt: (_, value) => (isScalar(value) ? { high: { value, inclusive: false } } : undefined),
  $lte: (_, value) => (isScalar(value) ? { high: { value, inclusive: true } } : undefined),
  $geoIntersects: (_, value) => ({ box: boxOfGeometry(value, '$geoIntersects') }),
  $geoWithin: (_, value) =>
    isFields(value) && '$geometry' in value
      ? { box: boxOfGeometry(value, '$geoWithin') }
      : undefined,
  $nearSphere: boxOfNear,
  $near: boxOfNear,
}

/** Reads what a query surely asks; everything else is left to the test that follows. */
export function constraintsOf(query: Fields): Constraints {
  const constraints: Constraints = { fields: new Map(), choices: [], complete: true }
  collect(query, constraints)
  return constraints
}

function collect(query: Fields, constraints: Constraints): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isFields(part)) collect(part, constraints)
    } else if (field.startsWith('$')) {
      constraints.complete = false
      if (field === '$or' && Array.isArray(condition)) constraints.choices.push(condition)
    } else {
      const operators = isOperators(condition) ? condition : { $eq: condition }
      for (const [operator, value] of Object.entries(operators)) {
        add(constraints, field, readers[operator]?.(field, value))
      }
    }
  }
}

// a second value for the same thing is left to the test: on arrays both may hold
function add(constraints: Constraints, field: string, found: Constraint | undefined): void {
  const known = constraints.fields.get(field) ?? {}
  const clash = Object.keys(found ?? {}).some((key) => key in known)
  if (found === undefined || clash) constraints.complete = false
  constraints.fields.set(field, { ...found, ...known })
}

function isScalar(value: unknown): boolean {
  return value === null || value instanceof Date || /^(string|number|boolean)$/.test(typeof value)
}

function boxOfGeometry(value: unknown, operator: string): Box {
  const { minX, minY, maxX, maxY } = boxOf(positionsOf(geometryOf(value, operator)))
  return [minX, minY, maxX, maxY]
}

function boxOfNear(field: string, value: unknown): Constraint {
  const { point, max } = readNear(field, value)
  return { box: max === Infinity ? [-180, -90, 180, 90] : boxAround(point, max) }
}
