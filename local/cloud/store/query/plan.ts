import { refused } from '../../cloud-error.ts'
import type { Collection } from '../collection.ts'
import { type Fields, idKey } from '../document.ts'
import type { Bounds, OrderedIndex } from '../index/ordered-index.ts'
import type { Order } from '../order.ts'
import { type Constraint, type Constraints, constraintsOf } from './constraints.ts'

/** How to find the candidates of a query: their ids, and whether they come in the order asked for. */
export type Plan = { ids: () => Iterable<string>; ordered: boolean; cost: number }

/** What is asked: a query, perhaps in an order, perhaps only the first `limit` (skip included). */
export type Wish = { query: Fields; order?: Order | undefined; limit?: number | undefined }

/** A query with more equal values than this on one index is not worth its lookups. */
const maxLookups = 1000

/**
 * Chooses the cheapest way to the candidates: the `_id`, an index, or all documents.
 * @throws DATABASE_REQUEST_FAILED for a geo query without a 2dsphere index in a collection of the schema
 */
export function plan(collection: Collection, wish: Wish): Plan {
  const constraints = constraintsOf(wish.query)
  const byId = constraints.fields.get('_id')?.equals
  if (byId !== undefined) return lookUp(collection, byId)
  const plans = [
    scan(collection, wish),
    ...collection.ordered.flatMap((index) => useIndex(index, constraints, wish) ?? []),
    ...usePlaces(collection, constraints),
  ]
  return plans.reduce((best, next) => (next.cost < best.cost ? next : best))
}

function lookUp(collection: Collection, values: readonly unknown[]): Plan {
  const ids = [...new Set(values.filter(isId).map(idKey))].filter((id) =>
    collection.documents.has(id),
  )
  return { ids: () => ids, ordered: ids.length < 2, cost: ids.length }
}

function isId(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

function scan({ documents }: Collection, { order }: Wish): Plan {
  return { ids: () => documents.keys(), ordered: order === undefined, cost: documents.size }
}

function usePlaces(collection: Collection, { fields }: Constraints): Plan[] {
  return [...fields].flatMap(([field, { box }]) => {
    if (box === undefined) return []
    const index = collection.geo.find((geo) => geo.field === field)
    if (index === undefined && collection.inSchema) {
      throw refused(`unable to find a 2dsphere index for the geo query on ${field}`)
    }
    const ids = index?.search(box)
    return ids === undefined ? [] : [{ ids: () => ids, ordered: false, cost: ids.length }]
  })
}

function useIndex(index: OrderedIndex, constraints: Constraints, wish: Wish): Plan | undefined {
  const { lookups, range, used } = lookupsFor(index, constraints)
  const direction = directionFor(index, lookups, used, wish.order)
  const bounded = used > 0 || range !== undefined
  if (!bounded && (direction === undefined || index.spec.sparse)) return undefined
  const all = lookups.map((prefix): Bounds => ({ prefix, ...range }))
  const matches = all.reduce((sum, bounds) => sum + index.count(bounds), 0)
  const ordered = direction !== undefined
  const covered = constraints.complete && constraints.fields.size === used + (range ? 1 : 0)
  const limited = ordered && covered && wish.limit !== undefined
  return {
    ids: () => idsIn(index, all, direction === -1),
    ordered,
    cost: limited ? Math.min(matches, wish.limit ?? matches) : matches,
  }
}

function* idsIn(index: OrderedIndex, all: readonly Bounds[], backwards: boolean) {
  const seen = new Set<string>()
  for (const bounds of all) {
    for (const id of index.ids(bounds, backwards)) {
      if (!seen.has(id)) yield id
      seen.add(id)
    }
  }
}

type Lookups = {
  lookups: readonly (readonly unknown[])[]
  range: Pick<Constraint, 'low' | 'high'> | undefined
  used: number
}

// equal values for as many leading fields as the query names, then a range on the next
function lookupsFor(index: OrderedIndex, { fields }: Constraints): Lookups {
  let lookups: unknown[][] = [[]]
  let used = 0
  for (const field of index.fields) {
    const equals = fields.get(field)?.equals
    if (equals === undefined || !usable(index, equals)) break
    if (lookups.length * equals.length > maxLookups) break
    lookups = lookups.flatMap((prefix) => [...new Set(equals)].map((value) => [...prefix, value]))
    used++
  }
  const { low, high } = fields.get(index.fields[used] ?? '') ?? {}
  if (low === undefined && high === undefined) return { lookups, range: undefined, used }
  // on arrays the two ends may be met by two elements
  const range = { ...(low && { low }), ...(high && !(low && index.multikey) && { high }) }
  return { lookups, range, used }
}

// a sparse index does not know the documents without its fields
function usable(index: OrderedIndex, equals: readonly unknown[]): boolean {
  return !index.spec.sparse || !equals.includes(null)
}

// 1 when the index has the order asked for, -1 when it has it backwards
function directionFor(
  index: OrderedIndex,
  lookups: Lookups['lookups'],
  used: number,
  order: Order | undefined,
): 1 | -1 | undefined {
  if (order === undefined || lookups.length > 1 || index.multikey) return undefined
  const equal = index.fields.slice(0, used)
  const wanted = Object.entries(order).filter(([field]) => !equal.includes(field))
  const turns = wanted.map(([field, direction], i) =>
    index.fields[used + i] === field ? direction * (index.directions[used + i] ?? 0) : 0,
  )
  if (turns.every((turn) => turn === 1)) return 1
  return turns.every((turn) => turn === -1) ? -1 : undefined
}
