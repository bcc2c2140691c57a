import { readFileSync } from 'node:fs'
import { isFields } from './document.ts'

/** Field path → 1, -1 or '2dsphere', in the order of the index. */
export type IndexKeys = Readonly<Record<string, 1 | -1 | '2dsphere'>>

/** An index of a collection; `sparse` leaves out documents that have none of its fields. */
export type IndexSpec = { name: string; keys: IndexKeys; unique: boolean; sparse: boolean }

/** The collections of a schema file with their indexes. */
export type Schema = ReadonlyMap<string, readonly IndexSpec[]>

/**
 * Reads a schema file:
 * `{ "collections": [{ "name", "indexes": [{ "keys": { "a.b": 1, "c": -1 }, "name"?, "unique"?, "sparse"? }] }] }`;
 * a geo index is `{ "keys": { "outline": "2dsphere" } }`.
 * @throws Error that names what is wrong
 */
export function readSchema(file: string): Schema {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const collections = isFields(parsed) ? parsed.collections : undefined
  if (!Array.isArray(collections)) throw new Error(`${file}: "collections" must be a list`)
  return new Map(collections.map((collection) => readCollection(collection, file)))
}

function readCollection(collection: unknown, file: string): [string, IndexSpec[]] {
  const { name, indexes = [] } = isFields(collection) ? collection : {}
  if (typeof name !== 'string' || !Array.isArray(indexes)) {
    throw new Error(`${file}: a collection needs a name, and "indexes" must be a list`)
  }
  return [name, indexes.map((index) => readIndex(index, `${file}: ${name}`))]
}

function readIndex(index: unknown, where: string): IndexSpec {
  const keys = isFields(index) ? index.keys : undefined
  if (!isFields(index) || !isKeys(keys)) {
    throw new Error(`${where}: an index needs keys with 1, -1 or "2dsphere"`)
  }
  const name = typeof index.name === 'string' ? index.name : Object.entries(keys).flat().join('_')
  return { name, keys, unique: index.unique === true, sparse: index.sparse === true }
}

function isKeys(keys: unknown): keys is IndexKeys {
  if (!isFields(keys)) return false
  const kinds = Object.values(keys)
  const geo = kinds.includes('2dsphere')
  return kinds.length > 0 && (!geo || kinds.length === 1) && kinds.every(isKind)
}

function isKind(kind: unknown): boolean {
  return kind === 1 || kind === -1 || kind === '2dsphere'
}
