import { type Document, type Fields, isFields, valuesAt } from './document.ts'

/** MongoDB's order of types: null < numbers < strings < objects < arrays < booleans < dates. */
export function typeRank(value: unknown): number {
  if (value === null || value === undefined) return 1
  if (typeof value === 'number') return 2
  if (typeof value === 'string') return 3
  if (Array.isArray(value)) return 5
  if (typeof value === 'boolean') return 8
  if (value instanceof Date) return 9
  if (value instanceof RegExp) return 11
  return 4
}

/** Compares two values as MongoDB sorts them: negative, 0 or positive. */
export function compareValues(a: unknown, b: unknown): number {
  // the usual kinds first: indexes compare millions of values
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  const rank = typeRank(a) - typeRank(b)
  if (rank !== 0) return rank
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime()
  if (a instanceof RegExp && b instanceof RegExp) return compareValues(String(a), String(b))
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b)
  if (isFields(a) && isFields(b)) return compareLists(flat(a), flat(b))
  return 0
}

// NaN sorts before every other number
function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  return Number.isNaN(b) ? 1 : a - b
}

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = compareValues(a[i], b[i])
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function flat(fields: Fields): unknown[] {
  return Object.entries(fields).flatMap(([key, value]) => [typeRank(value), key, value])
}

/** A sort: field paths with 1 (ascending) or -1. */
export type Order = Readonly<Record<string, number>>

/** The comparison of two documents that an order asks for; an array counts by its least or greatest element. */
export function byOrder(order: Order): (a: Document, b: Document) => number {
  const keys = Object.entries(order)
  return (a, b) => {
    for (const [path, direction] of keys) {
      const difference = compareValues(sortValue(a, path, direction), sortValue(b, path, direction))
      if (difference !== 0) return difference * direction
    }
    return 0
  }
}

function sortValue(document: Document, path: string, direction: number): unknown {
  return valuesAt(document, path).reduce((best, value) =>
    compareValues(value, best) * direction < 0 ? value : best,
  )
}
