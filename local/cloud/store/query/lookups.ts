import type { OrderedIndex } from '../index/ordered-index.ts'
import type { Order } from '../order.ts'
import type { Constraint, Constraints } from './constraints.ts'

/** An index is not asked for more combinations of equal values than this. */
const maxLookups = 1000

/** Equal values for the leading `used` fields of an index, and a range on the next. */
export type Lookups = {
  prefixes: readonly (readonly unknown[])[]
  range: Pick<Constraint, 'low' | 'high'> | undefined
  used: number
}

/** How well an index fits a query, before it is built: its leading fields with equal values, and a range. */
export function fitness({ fields: own }: OrderedIndex, { fields }: Constraints): number {
  const fixed = own.findIndex((field) => fields.get(field)?.equals === undefined)
  if (fixed === -1) return own.length
  const { low, high } = fields.get(own[fixed] ?? '') ?? {}
  return fixed + (low === undefined && high === undefined ? 0 : 0.5)
}

/** What to look up in an index for a query. */
export function lookupsFor(index: OrderedIndex, { fields }: Constraints): Lookups {
  let prefixes: unknown[][] = [[]]
  let used = 0
  for (const field of index.fields) {
    const equals = fields.get(field)?.equals
    if (equals === undefined || !usable(index, equals)) break
    if (prefixes.length * equals.length > maxLookups) break
    prefixes = prefixes.flatMap((prefix) => [...new Set(equals)].map((value) => [...prefix, value]))
    used++
  }
  const next = index.fields[used] ?? ''
  const { low, high } = fields.get(next) ?? {}
  if (low === undefined && high === undefined) return { prefixes, range: undefined, used }
  // on an array the two ends may be met by two elements
  const both = !index.hasArrays(next)
  return { prefixes, used, range: { ...(low && { low }), ...(high && (both || !low) && { high }) } }
}

// a sparse index does not know the documents without its fields
function usable(index: OrderedIndex, equals: readonly unknown[]): boolean {
  return !index.spec.sparse || !equals.includes(null)
}

/** 1 when the lookups give the order asked for, -1 when they give it backwards, else undefined. */
export function directionFor(
  index: OrderedIndex,
  lookups: Lookups,
  order: Order | undefined,
): number | undefined {
  if (order === undefined) return undefined
  const { prefixes, used } = lookups
  const fixed = index.fields
    .slice(0, used)
    .filter((_, i) => prefixes.every((prefix) => prefix[i] === prefixes[0]?.[i]))
  const wanted = Object.entries(order).filter(([field]) => !fixed.includes(field))
  const turns = wanted.map(([field, direction], i) =>
    index.fields[used + i] === field ? direction * (index.directions[used + i] ?? 0) : 0,
  )
  const [turn = 1] = turns
  if (turn === 0 || turns.some((other) => other !== turn)) return undefined
  // an array has several places in the order; asked last, because it builds the index
  return wanted.some(([field]) => index.hasArrays(field)) ? undefined : turn
}
