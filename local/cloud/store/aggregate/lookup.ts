import { type Document, type Fields, isFields, valuesAt } from '../document.ts'
import { find } from '../query/find.ts'
import type { Tally } from '../query/search.ts'
import type { Store } from '../store.ts'

/**
 * The documents of the other collection that a `$lookup` may need: with fields to compare, those
 * with the values at hand, through an index where there is one; else all.
 * @throws DATABASE_COLLECTION_NOT_EXIST
 */
export function joined(
  store: Store,
  value: unknown,
  documents: readonly Document[],
  tally: Tally,
): Document[] {
  const { from, localField, foreignField } = isFields(value) ? value : {}
  const collection = store.collection(String(from))
  const query =
    typeof localField === 'string' && typeof foreignField === 'string'
      ? queryFor(foreignField, localField, documents)
      : {}
  return find(collection, { query }, tally)
}

function queryFor(foreignField: string, localField: string, documents: readonly Document[]) {
  const values = new Set(documents.flatMap((document) => valuesAt(document, localField)))
  // in a query, a regular expression would be a pattern
  const isPattern = [...values].some((value) => value instanceof RegExp)
  const query: Fields = isPattern ? {} : { [foreignField]: { $in: [...values] } }
  return query
}
