import { ProcessingMode, aggregate as runStages, update } from 'mingo'
import { invalid, refused } from '../cloud-error.ts'
import type { Collection } from './collection.ts'
import { copy, type Document, type Fields, isFields } from './document.ts'
import { readGeometry } from './geo/geometry.ts'
import type { Order } from './order.ts'
import { find, type Search, type Tally } from './query/find.ts'
import { metresFrom, mingoOptions } from './query/matcher.ts'
import type { Store } from './store.ts'

/** One stage: its operator and what it takes. */
export type Stage = { operator: string; value: unknown }

// the stages that CloudBase documents; those that write, or read the server's state, are not among them
const stages = new Set(
  `$addFields $bucket $bucketAuto $count $geoNear $group $limit $lookup $match $project
   $replaceRoot $sample $skip $sort $sortByCount $unwind`.split(/\s+/),
)

/**
 * Runs an aggregation. Leading `$match`, `$sort`, `$skip` and `$limit`, or a `$geoNear`, go through
 * the indexes; the rest runs in memory.
 * @throws DATABASE_REQUEST_FAILED, INVALID_PARAM for an unknown stage
 */
export function aggregate(store: Store, name: string, list: readonly Stage[], tally: Tally) {
  const unknown = list.find(({ operator }) => !stages.has(operator))
  if (unknown) throw invalid(`stage not supported: ${unknown.operator}`)
  if (list.slice(1).some(({ operator }) => operator === '$geoNear')) {
    throw refused('$geoNear is only valid as the first stage in a pipeline.')
  }
  const collection = store.collection(name)
  const [first, ...rest] = list
  if (first?.operator === '$geoNear') {
    return run(store, geoNear(collection, first.value, tally), rest, tally)
  }
  const { search, used } = leadingSearch(list)
  return run(store, find(collection, search, tally), list.slice(used), tally)
}

function run(store: Store, documents: Document[], rest: readonly Stage[], tally: Tally) {
  if (rest.length === 0) return documents
  return runStages(documents, rest.flatMap(translate), {
    ...mingoOptions,
    processingMode: ProcessingMode.CLONE_INPUT,
    collectionResolver: (other) => {
      const foreign = [...store.collection(other).documents.values()]
      tally.examined += foreign.length
      return foreign.map((document) => copy<Fields>(document))
    },
  })
}

// of nothing, MongoDB counts no document; mingo's $count gives one with 0
function translate({ operator, value }: Stage): Fields[] {
  if (operator !== '$count') return [{ [operator]: value }]
  return [{ $group: { _id: null, [String(value)]: { $sum: 1 } } }, { $project: { _id: 0 } }]
}

const searchKeys = { $match: 'query', $sort: 'order', $skip: 'skip', $limit: 'limit' } as const

// $match, $sort, $skip, $limit in this order are one search
function leadingSearch(list: readonly Stage[]): { search: Search; used: number } {
  const search: Fields = {}
  let used = 0
  for (const [operator, key] of Object.entries(searchKeys)) {
    const stage = list[used]
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

function geoNear(collection: Collection, value: unknown, tally: Tally): Document[] {
  const options = isFields(value) ? value : {}
  const [point] = readGeometry(options.near)?.points ?? []
  const field = String(options.key ?? collection.geo[0]?.field ?? '')
  const { distanceField, includeLocs, distanceMultiplier = 1 } = options
  if (point === undefined || field === '' || typeof distanceField !== 'string') {
    throw refused('$geoNear needs near, distanceField and a 2dsphere index')
  }
  const near = {
    $geometry: options.near,
    ...(options.maxDistance !== undefined && { $maxDistance: options.maxDistance }),
    ...(options.minDistance !== undefined && { $minDistance: options.minDistance }),
  }
  const query = {
    $and: [{ [field]: { $nearSphere: near } }, isFields(options.query) ? options.query : {}],
  }
  const limit = options.limit ?? options.num
  const found = find(
    collection,
    { query, limit: limit === undefined ? limit : Number(limit) },
    tally,
  )
  return found.map((document) => {
    const result = copy<Fields>(document)
    const metres = metresFrom(document, field, point) * Number(distanceMultiplier)
    const location = typeof includeLocs === 'string' ? { [includeLocs]: result[field] } : {}
    update<Fields>(result, { $set: { [distanceField]: metres, ...location } })
    return result
  })
}
