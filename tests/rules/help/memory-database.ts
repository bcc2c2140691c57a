import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'
import type { Counted, Database, FindOptions } from '../../../cloudfunctions/core/cloud/database.ts'
import { meets } from '../../../cloudfunctions/core/cloud/meets.ts'
import type { Change, Where } from '../../../cloudfunctions/core/cloud/query.ts'
import { inOrder } from './in-order.ts'

type Stored = { _id: string } & Record<string, unknown>

/**
 * A database in memory, for proofs of rules that need thousands of small worlds. It keeps ids and
 * unique indexes, and changes one document in one step; it knows no map.
 */
export function memoryDatabase(): Database {
  const collections = new Map<string, Map<string, Stored>>()
  const documentsOf = ({ name }: { name: string }) => {
    const documents = collections.get(name) ?? new Map<string, Stored>()
    collections.set(name, documents)
    return documents
  }
  const matching = (collection: { name: string }, where: Where) =>
    [...documentsOf(collection).values()].filter((document) => meets(document, where))

  const put = <T extends { _id: string }>(collection: Collection<T>, document: T): boolean => {
    const fresh: Stored = structuredClone({ ...document })
    const own = documentsOf(collection)
    const taken = [...own.values()].some((other) => isSame(collection, fresh, other))
    if (!taken) own.set(fresh._id, fresh)
    return !taken
  }

  return {
    async read(collection, id) {
      const document = documentsOf(collection).get(id)
      return document && copy(document)
    },
    find: async (collection, where, options) => found(documentsOf(collection), [where], options),
    findOneOf: async (collection, wheres, options) =>
      found(documentsOf(collection), wheres, options),
    glance: async (collection, wheres, _, options) =>
      found(documentsOf(collection), wheres, options),
    countBy: async (collection, where, fields) => counted(matching(collection, where), fields),
    add: async (collection, document) => put(collection, document),
    // As MongoDB adds several: one after the other, until one is taken.
    addAll: async (collection, documents) => documents.every((one) => put(collection, one)),
    async change(collection, where, change) {
      const [found] = matching(collection, where)
      if (!found) return undefined
      alter(found, change)
      return copy(found)
    },
    changeAll: async (collection, where, change) =>
      matching(collection, where).map((document) => alter(document, change)).length,
    removeAll: async (collection, where) =>
      matching(collection, where).map(({ _id }) => documentsOf(collection).delete(_id)).length,
    covering: async () => [],
    near: async () => [],
  }
}

/** What meets one of several sets of conditions, in order, at most so much. */
function found<T>(
  documents: ReadonlyMap<string, Stored>,
  wheres: readonly Where[],
  { limit, ...order }: FindOptions,
): T[] {
  const met = [...documents.values()].filter((one) => wheres.some((where) => meets(one, where)))
  return inOrder(met, order, at)
    .slice(0, limit)
    .map((document) => copy(document))
}

/** The one cast: what a collection was given is what it gives back. */
const copy = <T>(document: Stored) => structuredClone(document) as unknown as T

/** How many documents have each set of values in some fields. */
export function counted(documents: readonly unknown[], fields: readonly string[]): Counted[] {
  const sets = documents.map((document) => fields.map((field) => String(at(document, field) ?? '')))
  const keys = [...new Set(sets.map((values) => JSON.stringify(values)))]
  return keys.map((key) => ({
    values: JSON.parse(key) as string[],
    count: sets.filter((values) => JSON.stringify(values) === key).length,
  }))
}

/** Does to a document what a change says. */
function alter<T>(
  document: Stored,
  { set = {}, drop = [], append = {}, increase = {} }: Change<T>,
) {
  Object.assign(document, structuredClone(set))
  for (const field of drop) delete document[field]
  for (const [field, item] of Object.entries(append)) {
    document[field] = [...(document[field] as unknown[]), structuredClone(item)]
  }
  for (const [field, by] of Object.entries(increase)) {
    document[field] = Number(document[field] ?? 0) + Number(by)
  }
}

/** Whether two documents can't both be: by their id, or by a unique index. */
function isSame<T extends { _id: string }>(
  { indexes }: Collection<T>,
  a: Stored,
  b: Stored,
): boolean {
  const unique = indexes.filter((index) => index.unique).map(({ keys }) => Object.keys(keys))
  return [['_id'], ...unique].some((fields) =>
    fields.every((field) => at(a, field) === at(b, field)),
  )
}

/** What a document holds at a dotted path. */
const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value === undefined ? undefined : Object(value)[key]),
      document,
    )
