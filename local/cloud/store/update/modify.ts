import { updateOne } from 'mingo/updater'
import { refused } from '../../cloud-error.ts'
import { copy, type Document, type Fields } from '../document.ts'
import { textOf } from '../document-text.ts'
import { mingoOptions, queryOptions } from '../query/matcher.ts'
import { exactSets } from './exact-sets.ts'
import { takeOutOrders } from './push-order.ts'
import { refuseWrongTypes } from './strict.ts'

/**
 * Applies update operators to a document and returns the new one; the old one stays as it is.
 * @param query the query that found it, for the positional `$`
 * @throws DATABASE_REQUEST_FAILED for what MongoDB would refuse
 */
export function modify(document: Document, modifier: Fields, query: Fields): Document {
  if (!Object.keys(modifier).every((key) => key.startsWith('$'))) {
    throw refused('the update operation document must contain atomic operators')
  }
  refuseWrongTypes(document, modifier)
  const { rest, apply } = takeOutOrders(exactSets(document, modifier))
  const result = copy<Fields>(document)
  const positional = Object.values(modifier)
    .flatMap((paths) => Object.keys(paths as Fields))
    .some((path) => path.split('.').includes('$'))
  const [condition, options] = positional ? [query, mingoOptions] : [{}, queryOptions]
  updateOne<Fields>([result], condition, rest, { cloneMode: 'deep' }, options)
  apply(result)
  // mingo leaves holes where MongoDB fills an array with null
  return copy(result)
}

/** Whether two documents are the same to the last field. */
export function sameDocument(a: Document, b: Document): boolean {
  return textOf(a) === textOf(b)
}
