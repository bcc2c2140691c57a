import type { Collection } from '../collection.ts'
import type { Document } from '../document.ts'
import type { Search, Tally } from './find.ts'
import { metresFrom, type Near } from './geo-operators.ts'
import { matcher } from './matcher.ts'
import { plan } from './plan.ts'

/**
 * Finds documents, the nearest to a point first. They are looked at in the order of their boxes in
 * the index; once enough are nearer than the next box, the rest need no look.
 */
export function findNearest(
  collection: Collection,
  { query, skip = 0, limit = Infinity }: Search,
  { field, point }: Near,
  tally: Tally,
): Document[] {
  const index = collection.geo.find((geo) => geo.field === field)
  const candidates = [...plan(collection, { query }).ids()]
    .map((id) => ({ id, atLeast: index?.metresTo(id, point) ?? 0 }))
    .sort((a, b) => a.atLeast - b.atLeast)
  const matches = matcher(query)
  const found: { document: Document; metres: number }[] = []
  for (const { id, atLeast } of candidates) {
    if ((found[skip + limit - 1]?.metres ?? Infinity) <= atLeast) break
    const document = collection.documents.get(id)
    if (document === undefined) continue
    tally.examined++
    if (!matches(document)) continue
    found.push({ document, metres: metresFrom(document, field, point) })
    found.sort((a, b) => a.metres - b.metres)
  }
  return found.slice(skip, skip + limit).map(({ document }) => document)
}
