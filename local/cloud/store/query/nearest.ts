import type { Collection } from '../collection.ts'
import type { Document } from '../document.ts'
import { bisect } from '../index/bounds.ts'
import type { GeoIndex } from '../index/geo-index.ts'
import { metresFrom, type Near } from './geo-operators.ts'
import { matcher } from './matcher.ts'
import type { Search, Tally } from './search.ts'

type Found = { document: Document; metres: number }

/**
 * Finds documents nearest first through a 2dsphere index. Shapes are looked at in the order of their
 * boxes' distance, until those that are left can only be farther than what was found.
 */
export function findNearest(
  { documents }: Collection,
  index: GeoIndex,
  { query, skip = 0, limit = Infinity }: Search,
  { field, point, max }: Near,
  tally: Tally,
): Document[] {
  const matches = matcher(query)
  const found: Found[] = []
  for (const { id, atLeast } of index.nearest(point, max)) {
    const last = found[skip + limit - 1]
    if (last !== undefined && last.metres <= atLeast) break
    const document = documents.get(id)
    if (document === undefined) continue
    tally.examined++
    if (!matches(document)) continue
    const metres = metresFrom(document, field, point)
    const position = bisect(found, (other) => other.metres <= metres)
    found.splice(position, 0, { document, metres })
  }
  return found.slice(skip, skip + limit).map(({ document }) => document)
}
