import { refused } from '../../cloud-error.ts'
import type { Collection } from '../collection.ts'
import { type Fields, idKey, isFields } from '../document.ts'
import type { Bounds } from '../index/bounds.ts'
import type { OrderedIndex } from '../index/ordered-index.ts'
import type { Order } from '../order.ts'
import { type Constraints, constraintsOf } from './constraints.ts'
import { directionFor, fitness, lookupsFor } from './lookups.ts'
import { merge, once } from './runs.ts'

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
  const others = [
    ...usePlaces(collection, constraints),
    ...constraints.choices.map((branches) => useBranches(collection, branches)),
  ]
  return [scan(collection, wish), ...others, ...useIndexes(collection, constraints, wish)].reduce(
    (best, next) => (next.cost < best.cost ? next : best),
  )
}

/** What a plan by an index may cost so that no other index is looked at, when the wish has no limit. */
const enough = 100

/**
 * Plans by an index, the one that fits best first. Once one is cheap enough the others are left alone:
 * to ask an index builds it.
 */
function useIndexes(collection: Collection, constraints: Constraints, wish: Wish): Plan[] {
  const plans: Plan[] = []
  const best = [...collection.ordered].sort(
    (a, b) => fitness(b, constraints) - fitness(a, constraints),
  )
  for (const index of best) {
    const plan = useIndex(collection, index, constraints, wish)
    if (plan) plans.push(plan)
    if (plan && plan.cost <= (wish.limit ?? enough)) break
  }
  return plans
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

// a choice costs what its branches cost together; one that has to scan makes it useless
function useBranches(collection: Collection, branches: readonly unknown[]): Plan {
  const plans = branches.map((branch) =>
    plan(collection, { query: isFields(branch) ? branch : {} }),
  )
  return {
    ids: () => once(plans.map(({ ids }) => ids())),
    ordered: false,
    cost: plans.reduce((sum, { cost }) => sum + cost, 0),
  }
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
      return once(direction === undefined ? runs : [merge(collection, runs, wish.order)])
    },
    ordered: direction !== undefined,
    cost: Math.min(matches, limited),
  }
}
