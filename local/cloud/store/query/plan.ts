import { refused } from '../../cloud-error.ts'
import type { Collection } from '../collection.ts'
import { type Fields, idKey } from '../document.ts'
import type { Bounds, OrderedIndex } from '../index/ordered-index.ts'
import { byOrder, type Order } from '../order.ts'
import { type Constraints, constraintsOf } from './constraints.ts'
import { directionFor, lookupsFor } from './lookups.ts'

/** How to find the candidates of a query: their ids, and whether they come in the order asked for. */
export type Plan = { ids: () => Iterable<string>; ordered: boolean; cost: number }

/** What is asked: a query, perhaps in an order, perhaps only the first `limit` (skip included). */
export type Wish = { query: Fields; order?: Order | undefined; limit?: number | undefined }

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
    ...collection.ordered.flatMap((index) => useIndex(collection, index, constraints, wish) ?? []),
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

function useIndex(
  collection: Collection,
  index: OrderedIndex,
  constraints: Constraints,
  wish: Wish,
): Plan | undefined {
  const lookups = lookupsFor(index, constraints)
  const { prefixes, range, used } = lookups
  const direction = directionFor(index, lookups, wish.order)
  const bounded = used > 0 || range !== undefined
  if (!bounded && (direction === undefined || index.spec.sparse)) return undefined
  const all = prefixes.map((prefix): Bounds => ({ prefix, ...range }))
  const matches = all.reduce((sum, bounds) => sum + index.count(bounds), 0)
  const covered = constraints.complete && constraints.fields.size === used + (range ? 1 : 0)
  const limited = direction !== undefined && covered ? (wish.limit ?? matches) : matches
  return {
    ids: () => {
      const runs = all.map((bounds) => index.ids(bounds, direction === -1))
      return once(direction === undefined ? runs.values() : [merge(collection, runs, wish.order)])
    },
    ordered: direction !== undefined,
    cost: Math.min(matches, limited),
  }
}

// a document with an array has several entries
function* once(runs: Iterable<Iterable<string>>): Generator<string> {
  const seen = new Set<string>()
  for (const run of runs) {
    for (const id of run) {
      if (!seen.has(id)) yield id
      seen.add(id)
    }
  }
}

// several runs, each in order, become one
function* merge(
  { documents }: Collection,
  runs: readonly Generator<string>[],
  order: Order = {},
): Generator<string> {
  const compare = byOrder(order)
  const next = (run: Generator<string>) => {
    const { value: id } = run.next()
    const document = id === undefined ? undefined : documents.get(id)
    return id !== undefined && document ? [{ run, id, document }] : []
  }
  let heads = runs.flatMap(next)
  while (heads.length > 0) {
    const first = heads.reduce((a, b) => (compare(b.document, a.document) < 0 ? b : a))
    yield first.id
    heads = heads.flatMap((head) => (head === first ? next(head.run) : [head]))
  }
}
