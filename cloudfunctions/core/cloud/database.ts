import type { CloudBase } from '@cloudbase/node-sdk'
import type { Collection } from './collection.ts'
import { type Change, type OneOf, type Order, type Place, translator, type Where } from './query.ts'

/** As many documents as the database gives at once; of one person's there are never so many. */
export const AT_ONCE = 1000

/** How many documents have these values in the fields that were asked for, in their order. */
export type Counted = { values: readonly string[]; count: number }

export type FindOptions = {
  order?: Order
  limit: number
  /** Only what lies behind this place, where the order is by a moment and then by `_id`, both the same way. */
  after?: Place
}

/** A point in GCJ-02, as the database keeps it: longitude before latitude. */
export type GeoPoint = { type: 'Point'; coordinates: [number, number] }

/** The database, as the procedures see it. Every method is one operation, if nothing else is said. */
export type Database = {
  /** The document with that id, or nothing. */
  read<T extends { _id: string }>(collection: Collection<T>, id: string): Promise<T | undefined>
  /**
   * The documents that meet the conditions, in order, at most `limit` (≤ {@link AT_ONCE}). One
   * operation, or more when they are too large together for one reply.
   */
  find<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    options: FindOptions,
  ): Promise<T[]>
  /** The documents that meet one of several sets of conditions, in order, at most `limit`; as {@link find}. */
  findOneOf<T extends { _id: string }>(
    collection: Collection<T>,
    wheres: OneOf,
    options: Required<Omit<FindOptions, 'after'>>,
  ): Promise<T[]>
  /** The same, with nothing of each document but some fields: so that many can be counted. */
  glance<T extends { _id: string }>(
    collection: Collection<T>,
    wheres: OneOf,
    fields: readonly (keyof T & string)[],
    options: Required<Omit<FindOptions, 'after'>>,
  ): Promise<Partial<T>[]>
  /**
   * How many documents meet the conditions, for each set of values that these fields have; a field
   * that is missing counts as empty. At most {@link AT_ONCE} sets.
   */
  countBy<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    fields: readonly string[],
  ): Promise<Counted[]>
  /** Adds a document; false when its id, or another unique value, is taken. */
  add<T extends { _id: string }>(collection: Collection<T>, document: T): Promise<boolean>
  /** Adds several; false when the id of one is taken: then some of them may be there. */
  addAll<T extends { _id: string }>(
    collection: Collection<T>,
    documents: readonly T[],
  ): Promise<boolean>
  /** Changes the one document that meets the conditions and returns it new; nothing when none does. */
  change<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where & { _id: string },
    change: Change<T>,
  ): Promise<T | undefined>
  /** Changes every document that meets the conditions; says how many. */
  changeAll<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    change: Change<T>,
  ): Promise<number>
  /** Removes every document that meets the conditions; says how many. */
  removeAll<T extends { _id: string }>(collection: Collection<T>, where: Where): Promise<number>
  /** The documents whose shape in `field` covers the point (at most 10). */
  covering<T extends { _id: string }>(
    collection: Collection<T>,
    field: keyof T & string,
    point: GeoPoint,
  ): Promise<T[]>
  /** The documents whose shape in `field` is within `metres` of the point, the nearest first. */
  near<T extends { _id: string }>(
    collection: Collection<T>,
    field: keyof T & string,
    point: GeoPoint,
    metres: number,
    limit: number,
  ): Promise<T[]>
}

/** The platform's words for an id that is taken, and for a reply over 1 MB. */
const DUPLICATE = 'DATABASE_DUPLICATE_WRITE'
const TOO_LARGE = 'EXCEED_MAX_RESPONSE_SIZE'

type Sdk = ReturnType<CloudBase['database']>

/** The database behind CloudBase's SDK. */
export function openDatabase(db: Sdk): Database {
  const { query, oneOf, behind, written } = translator(db.command)
  const matching = ({ name }: { name: string }, where: Where) =>
    db.collection(name).where(query(where))

  return {
    async read(collection, id) {
      const { data } = await db.collection(collection.name).doc(id).get()
      return plain(data[0])
    },
    find: ({ name }, where, { order = {}, limit, after }) =>
      page(
        db.collection(name).where(after ? behind(where, order, after) : query(where)),
        order,
        limit,
      ),
    findOneOf: ({ name }, wheres, { order, limit }) =>
      page(db.collection(name).where(oneOf(wheres)), order, limit),
    glance({ name }, wheres, fields, { order, limit }) {
      const some = Object.fromEntries(fields.map((field) => [field, true]))
      return page(db.collection(name).where(oneOf(wheres)).field(some), order, limit)
    },
    add: ({ name }, document) => unlessTaken(() => db.collection(name).add(document)),
    addAll: ({ name }, documents) =>
      documents.length === 0
        ? Promise.resolve(true)
        : unlessTaken(() => db.collection(name).add([...documents])),
    async change(collection, where, change) {
      const { doc } = await matching(collection, where).updateAndReturn(written(change))
      return plain(doc ?? undefined)
    },
    async changeAll(collection, where, change) {
      return (await matching(collection, where).update(written(change))).updated ?? 0
    },
    async removeAll(collection, where) {
      return (await matching(collection, where).remove()).deleted ?? 0
    },
    countBy: ({ name }, where, fields) => countBy(db, name, query(where), fields),
    ...onTheMap(db),
  }
}

type Query = ReturnType<ReturnType<Sdk['collection']>['where']>

/** What a query finds, in order, at most so much. */
function page<T>(query: Query, order: Order, limit: number): Promise<T[]> {
  let found = query
  for (const [field, way] of Object.entries(order)) {
    found = found.orderBy(field, way === 'up' ? 'asc' : 'desc')
  }
  return inHalves({ skip: 0, limit }, async ({ skip, limit }) => {
    const { data } = await found.skip(skip).limit(limit).get()
    return data.map((document) => plain(document))
  })
}

/** Counts what matches by the values of some fields. */
async function countBy(
  db: Sdk,
  name: string,
  matching: object,
  fields: readonly string[],
): Promise<Counted[]> {
  const { ifNull, sum } = db.command.aggregate
  const { data } = await db
    .collection(name)
    .aggregate()
    .match(matching)
    .group({ _id: fields.map((field) => ifNull([`$${field}`, ''])), count: sum(1) })
    .limit(AT_ONCE)
    .end()
  return data.map(({ _id, count }: { _id: string[]; count: number }) => ({ values: _id, count }))
}

type Page = { skip: number; limit: number }

/** Asks for a page; one that is too large for a reply of the platform is asked for in halves. */
async function inHalves<T>(page: Page, ask: (page: Page) => Promise<T[]>): Promise<T[]> {
  try {
    return await ask(page)
  } catch (error) {
    const { skip, limit } = page
    if (limit < 2 || !hasCode(error, TOO_LARGE)) throw error
    const half = Math.ceil(limit / 2)
    const first = await inHalves({ skip, limit: half }, ask)
    return [...first, ...(await inHalves({ skip: skip + half, limit: limit - half }, ask))]
  }
}

/** What is asked of shapes. */
function onTheMap(db: Sdk): Pick<Database, 'covering' | 'near'> {
  const point = ({ coordinates: [longitude, latitude] }: GeoPoint) =>
    new db.Geo.Point(longitude, latitude)
  return {
    async covering(collection, field, at) {
      const where = { [field]: db.command.geoIntersects({ geometry: point(at) }) }
      const { data } = await db.collection(collection.name).where(where).limit(10).get()
      return data.map((document) => plain(document))
    },
    async near(collection, field, at, maxDistance, limit) {
      const near = db.command.geoNear({ geometry: point(at), maxDistance, minDistance: 0 })
      const { data } = await db
        .collection(collection.name)
        .where({ [field]: near })
        .limit(limit)
        .get()
      return data.map((document) => plain(document))
    },
  }
}

/**
 * A document as its type says: shapes, which the SDK makes instances of its own classes, are the
 * GeoJSON that they were stored as. They lie in a field, or in a field of one.
 */
function plain<T>(value: T, depth = 2): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  if (depth === 0) return value
  for (const [key, part] of Object.entries(value)) {
    const told = plain(part, depth - 1)
    // Shapes are rare, and setting what is there already costs as much as looking.
    if (told !== part) Reflect.set(value, key, told)
  }
  return value
}

/** Whether something was added: false when an id, or another unique value, is taken. */
async function unlessTaken(add: () => Promise<unknown>): Promise<boolean> {
  try {
    await add()
    return true
  } catch (error) {
    if (hasCode(error, DUPLICATE)) return false
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
