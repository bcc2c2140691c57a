import { ProcessingMode } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import { copy, type Document, type Fields, isFields } from '../document.ts'
import type { Order } from '../order.ts'
import { find } from '../query/find.ts'
import { mingoOptions } from '../query/matcher.ts'
import type { Search, Tally } from '../query/search.ts'
import type { Store } from '../store.ts'
import { geoNear } from './geo-near.ts'
import { joined } from './lookup.ts'
import { checkStages, type Stage, translate } from './stages.ts'

/**
 * Runs an aggregation. Leading `$match`, `$sort`, `$skip` and `$limit`, a `$geoNear`, and a
 * `$lookup` by fields go through the indexes; the rest runs in memory.
 * @throws DATABASE_REQUEST_FAILED, INVALID_PARAM for an unknown stage
 */
export function aggregate(
  store: Store,
  name: string,
  stages: readonly Stage[],
  tally: Tally,
): readonly Document[] {
  checkStages(stages)
  const collection = store.collection(name)
  const [first, ...rest] = stages
  if (first?.operator === '$geoNear') {
    return run(store, geoNear(collection, first.value, tally), rest, tally)
  }
  const { search, used } = leadingSearch(stages)
  return run(store, find(collection, search, tally), stages.slice(used), tally)
}

// up to each $lookup, whose other documents depend on what there is by then
function run(
  store: Store,
  documents: readonly Document[],
  stages: readonly Stage[],
  tally: Tally,
): readonly Document[] {
  if (stages.length === 0) return documents
  const at = stages.findIndex(({ operator }) => operator === '$lookup')
  const lookup = stages[at]
  if (lookup === undefined) return runStages(documents, stages)
  const before = runStages(documents, stages.slice(0, at))
  const others = joined(store, lookup.value, before, tally)
  return run(store, runStages(before, [lookup], others), stages.slice(at + 1), tally)
}

function runStages(
  documents: readonly Document[],
  stages: readonly Stage[],
  others: readonly Document[] = [],
): readonly Document[] {
  if (stages.length === 0) return documents
  const aggregator = new Aggregator(stages.flatMap(translate), {
    ...mingoOptions,
    processingMode: ProcessingMode.CLONE_INPUT,
    collectionResolver: () => others.map((document) => copy<Fields>(document)),
  })
  return aggregator.run([...documents])
}

const searchKeys = { $match: 'query', $sort: 'order', $skip: 'skip', $limit: 'limit' } as const

// $match, $sort, $skip, $limit in this order are one search
function leadingSearch(stages: readonly Stage[]): { search: Search; used: number } {
  const search: Fields = {}
  let used = 0
  for (const [operator, key] of Object.entries(searchKeys)) {
    const stage = stages[used]
    if (stage?.operator !== operator) continue
    search[key] = stage.value
    used++
  }
  const { query, order, skip, limit } = search
  return {
    used,
    search: {
      query: isFields(query) ? query : {},
      order: isFields(order) ? (order as Order) : undefined,
      skip: skip === undefined ? undefined : Number(skip),
      limit: limit === undefined ? undefined : Number(limit),
    },
  }
}
