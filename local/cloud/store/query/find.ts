import type { Collection } from '../collection.ts'
import type { Document } from '../document.ts'
import { byOrder } from '../order.ts'
import { metresFrom, nearIn } from './geo-operators.ts'
import { matcher } from './matcher.ts'
import { findNearest } from './nearest.ts'
import { plan } from './plan.ts'
import type { Search, Tally } from './search.ts'

/** Finds documents; `tally` counts those that had to be looked at. */
export function find(collection: Collection, search: Search, tally: Tally): Document[] {
  const { query, order, skip = 0, limit = Infinity } = search
  const near = order === undefined ? nearIn(query) : undefined
  const index = collection.geo.find(({ field }) => field === near?.field)
  if (near && index) return findNearest(collection, index, search, near, tally)
  const wanted = Number.isFinite(limit) ? skip + limit : undefined
  const { ids, ordered } = plan(collection, { query, order, limit: wanted })
  const matches = matcher(query)
  const enough = near === undefined && (ordered || order === undefined) ? skip + limit : Infinity
  const found: Document[] = []
  for (const id of ids()) {
    if (found.length >= enough) break
    const document = collection.documents.get(id)
    if (document === undefined) continue
    tally.examined++
    if (matches(document)) found.push(document)
  }
  if (near !== undefined) {
    sortBy(found, (document) => metresFrom(document, near.field, near.point))
  } else if (order !== undefined && !ordered) {
    found.sort(byOrder(order))
  }
  return found.slice(skip, skip + limit)
}

function sortBy(documents: Document[], measure: (document: Document) => number): void {
  const measures = new Map(documents.map((document) => [document, measure(document)]))
  documents.sort((a, b) => (measures.get(a) ?? 0) - (measures.get(b) ?? 0))
}
