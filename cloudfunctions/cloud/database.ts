import type { CloudBase } from '@cloudbase/node-sdk'
import type { Collection } from './collection.ts'

type Scalar = string | number | boolean

/** What a field must be: a value, one of several, or within a range. Never an object from outside. */
export type Condition =
  | Scalar
  | { oneOf: readonly Scalar[] }
  | { from: Scalar; below: Scalar }
  | { atMost: number }

/** Conditions by field (dotted paths reach inside); all must hold. */
export type Where = Record<string, Condition>

/** What to do to one document: set whole fields, drop fields, append to a list. */
export type Change<T> = {
  set?: Partial<T>
  drop?: readonly (keyof T & string)[]
  append?: { [K in keyof T]?: T[K] extends readonly (infer E)[] ? E : never }
}

export type FindOptions = { order?: Record<string, 'up' | 'down'>; limit: number }

/** A point in GCJ-02, as the database keeps it: longitude before latitude. */
export type GeoPoint = { type: 'Point'; coordinates: [number, number] }

/** The database, as the procedures see it. Every method is one operation. */
export type Database = {
  /** The document with that id, or nothing. */
  read<T extends { _id: string }>(collection: Collection<T>, id: string): Promise<T | undefined>
  /** The documents that meet the conditions, in order, at most `limit` (≤ 1,000). */
  find<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    options: FindOptions,
  ): Promise<T[]>
  /** Adds a document; false when its id, or another unique value, is taken. */
  add<T extends { _id: string }>(collection: Collection<T>, document: T): Promise<boolean>
  /** Changes the one document that meets the conditions and returns it new; nothing when none does. */
  change<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where & { _id: string },
    change: Change<T>,
  ): Promise<T | undefined>
  /** The documents whose shape in `field` covers the point (at most 10). */
  covering<T extends { _id: string }>(
    collection: Collection<T>,
    field: keyof T & string,
    point: GeoPoint,
  ): Promise<T[]>
  /** The document whose shape in `field` is nearest to the point, within `metres`. */
  nearest<T extends { _id: string }>(
    collection: Collection<T>,
    field: keyof T & string,
    point: GeoPoint,
    metres: number,
  ): Promise<T | undefined>
}

type Sdk = ReturnType<CloudBase['database']>

/** The database behind CloudBase's SDK. */
export function openDatabase(db: Sdk): Database {
  const _ = db.command

  const wanted = (condition: Condition): unknown => {
    if (typeof condition !== 'object') return _.eq(condition)
    if ('oneOf' in condition) return _.in([...condition.oneOf])
    if ('atMost' in condition) return _.lte(condition.atMost)
    return _.gte(condition.from).and(_.lt(condition.below))
  }
  const query = (where: Where) =>
    Object.fromEntries(Object.entries(where).map(([field, c]) => [field, wanted(c)]))

  // The SDK flattens nested objects to dotted paths, which fails on missing parents: set whole.
  const written = <T>({ set = {}, drop = [], append = {} }: Change<T>) => ({
    ...Object.fromEntries(Object.entries(set).map(([field, value]) => [field, _.set(value)])),
    ...Object.fromEntries(drop.map((field) => [field, _.remove()])),
    ...Object.fromEntries(Object.entries(append).map(([field, item]) => [field, _.push([item])])),
  })
  const point = ({ coordinates: [longitude, latitude] }: GeoPoint) =>
    new db.Geo.Point(longitude, latitude)

  return {
    async read(collection, id) {
      const { data } = await db.collection(collection.name).doc(id).get()
      return data[0]
    },
    async find(collection, where, { order = {}, limit }) {
      let found = db.collection(collection.name).where(query(where)).limit(limit)
      for (const [field, way] of Object.entries(order)) {
        found = found.orderBy(field, way === 'up' ? 'asc' : 'desc')
      }
      return (await found.get()).data
    },
    async add(collection, document) {
      try {
        await db.collection(collection.name).add(document)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async change(collection, where, change) {
      const { doc } = await db
        .collection(collection.name)
        .where(query(where))
        .updateAndReturn(written(change))
      return doc ?? undefined
    },
    async covering(collection, field, at) {
      const where = { [field]: _.geoIntersects({ geometry: point(at) }) }
      return (await db.collection(collection.name).where(where).limit(10).get()).data
    },
    async nearest(collection, field, at, metres) {
      const where = {
        [field]: _.geoNear({ geometry: point(at), maxDistance: metres, minDistance: 0 }),
      }
      return (await db.collection(collection.name).where(where).limit(1).get()).data[0]
    },
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'DATABASE_DUPLICATE_WRITE'
}
