import { refused } from '../../cloud-error.ts'
import { type Document, type Fields, isFields } from '../document.ts'
import { compareValues } from '../order.ts'

/**
 * Turns an `$addToSet` of objects into a `$push` of those that are not there yet: for MongoDB two
 * objects are the same only with their keys in the same order, which mingo ignores.
 * @throws DATABASE_REQUEST_FAILED where that can't be told: positional paths, `$pullAll` of objects
 */
export function exactSets(document: Document, modifier: Fields): Fields {
  const pulls = isFields(modifier.$pullAll) ? Object.values(modifier.$pullAll) : []
  if (pulls.flat().some(isFields)) throw refused('$pullAll of objects is not supported')
  const { $addToSet, ...others } = modifier
  if (!isFields($addToSet)) return modifier
  const [objects, plain] = partition($addToSet)
  if (Object.keys(objects).length === 0) return modifier
  const $push = isFields(modifier.$push) ? modifier.$push : {}
  if (Object.keys(objects).some((path) => path in $push)) throw refused('conflicting updates')
  const pushed = Object.entries(objects).map(([path, value]) => [
    path,
    { $each: missing(listAt(document, path), itemsOf(value)) },
  ])
  return {
    ...others,
    ...(Object.keys(plain).length > 0 && { $addToSet: plain }),
    $push: { ...$push, ...Object.fromEntries(pushed) },
  }
}

function partition(sets: Fields): [objects: Fields, plain: Fields] {
  const entries = Object.entries(sets)
  const isOfObjects = ([, value]: [string, unknown]) => itemsOf(value).some(isFields)
  return [
    Object.fromEntries(entries.filter(isOfObjects)),
    Object.fromEntries(entries.filter((entry) => !isOfObjects(entry))),
  ]
}

function itemsOf(value: unknown): unknown[] {
  return isFields(value) && Array.isArray(value.$each) ? value.$each : [value]
}

function missing(list: readonly unknown[], items: readonly unknown[]): unknown[] {
  const added: unknown[] = []
  for (const item of items) {
    const isThere = [...list, ...added].some((other) => compareValues(other, item) === 0)
    if (!isThere) added.push(item)
  }
  return added
}

function listAt(document: Document, path: string): readonly unknown[] {
  const keys = path.split('.')
  if (keys.includes('$')) throw refused('$addToSet of objects at a positional path')
  const value = keys.reduce<unknown>((inner, key) => Object(inner)[key], document)
  return Array.isArray(value) ? value : []
}
