import { invalid } from '../cloud-error.ts'

/** A plain object with fields. */
export type Fields = Record<string, unknown>

/** A stored document: deeply frozen, replaced as a whole when it changes. */
export type Document = Readonly<Fields>

/** Whether a value is a plain object (not null, an array, a date or a regular expression). */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && value.constructor === Object
}

/** Whether every key of an object is an operator such as `$gt` (an empty object has none). */
export function isOperators(value: unknown): value is Fields {
  return isFields(value) && Object.keys(value)[0]?.startsWith('$') === true
}

/** The key under which a document is kept; strings and numbers never collide. */
export function idKey(id: unknown): string {
  if (typeof id === 'string') return `s${id}`
  if (typeof id === 'number') return `n${id}`
  throw invalid('_id must be a string or a number')
}

/** A deep copy; dates are copied, regular expressions shared, holes in arrays become null. */
export function copy<T>(value: T): T
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => copy(item ?? null))
  if (value instanceof Date) return new Date(value)
  if (!isFields(value)) return value
  const result: Fields = {}
  for (const key of Object.keys(value)) result[key] = copy(value[key])
  return result
}

/** Freezes a value in depth, so that nothing can change a stored document in place. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/**
 * All values that a dotted path reaches, as an index sees them: arrays on the way are walked,
 * an array at the end gives its elements; what is missing gives null.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const keys = keysOf(path)
  let value = document
  for (const [i, key] of keys.entries()) {
    if (Array.isArray(value)) return walk(value, keys.slice(i))
    value = isFields(value) ? value[key] : undefined
  }
  return walk(value, [])
}

function walk(value: unknown, keys: readonly string[]): unknown[] {
  const reached = reach(value, keys)
  return reached.length > 0 ? reached : [null]
}

const knownPaths = new Map<string, readonly string[]>()

function keysOf(path: string): readonly string[] {
  const known = knownPaths.get(path)
  if (known) return known
  const keys = path.split('.')
  knownPaths.set(path, keys)
  return keys
}

function reach(value: unknown, keys: readonly string[]): unknown[] {
  const [key, ...rest] = keys
  if (key === undefined) return Array.isArray(value) ? value : [value ?? null]
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return reach(value[Number(key)], rest)
    return value.flatMap((item) => reach(item, keys))
  }
  return isFields(value) ? reach(value[key], rest) : [null]
}
