import type { Collection } from '../../cloudfunctions/core/cloud/collection.ts'
import type { Database, FindOptions, GeoPoint } from '../../cloudfunctions/core/cloud/database.ts'
import type { Change, Where } from '../../cloudfunctions/core/cloud/query.ts'
import { inOrder } from '../rules/help/in-order.ts'
import { counted } from '../rules/help/memory-database.ts'
import { onlyNoted } from '../rules/help/only-noted-fields.ts'
import { at, matching } from './matching.ts'

type Document = { _id: string } & Record<string, unknown>

/** A database in memory that keeps to the same contract as the cloud's: fast enough for very many lives. */
export class Memory implements Database {
  private readonly kept = new Map<string, Map<string, Document>>()
  /** Called before each operation; what it throws is a database that fails there. */
  trouble: () => void = () => undefined

  constructor(documents: Record<string, readonly { _id: string }[]>) {
    for (const [name, own] of Object.entries(documents)) this.load(name, own)
  }

  /** Puts documents into a collection. */
  load(name: string, documents: readonly { _id: string }[]): void {
    const own = this.named(name)
    for (const document of documents) own.set(document._id, copy(document))
  }

  /** What lies under an id, to be looked at only. */
  lying(name: string, id: string): Record<string, unknown> | undefined {
    return this.named(name).get(id)
  }

  /** What lies in a collection under its name and is like that: to be looked at only. */
  lyingWhere(name: string, where: Where): readonly Record<string, unknown>[] {
    return matching(this.named(name), where)
  }

  /** All documents of a collection, as they lie there: to be looked at only. */
  all<T extends { _id: string }>(collection: Collection<T>): readonly T[] {
    return [...this.of(collection).values()]
  }

  /** Everything that is stored, as one text, but for who opened what, and how often it was asked to look again. */
  everything(): string {
    const told = [...this.kept].filter(([name, own]) => own.size > 0 && name !== 'openings')
    return JSON.stringify(
      told.map(([name, own]) => [...own.values()].map(lookedAtAgain[name] ?? ((it) => it))),
    )
  }

  async read<T extends { _id: string }>(collection: Collection<T>, id: string) {
    this.trouble()
    const found = this.of(collection).get(id)
    return found && copy(found)
  }

  async find<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    { limit, ...order }: FindOptions,
  ) {
    this.trouble()
    const found = inOrder(
      matching(this.of(collection), where),
      order,
      (one, path) => at(one, path)[0],
    )
    return found.slice(0, limit).map((document) => copy(document))
  }

  async findOneOf<T extends { _id: string }>(
    collection: Collection<T>,
    wheres: readonly Where[],
    { limit, ...order }: FindOptions,
  ) {
    this.trouble()
    const met = new Set(wheres.flatMap((where) => matching(this.of(collection), where)))
    const found = inOrder([...met], order, (one, path) => at(one, path)[0])
    return found.slice(0, limit).map((document) => copy(document))
  }

  async glance<T extends { _id: string }>(
    collection: Collection<T>,
    wheres: readonly Where[],
    fields: readonly (keyof T & string)[],
    options: FindOptions,
  ) {
    const found = await this.findOneOf(collection, wheres, options)
    return found.map((one) => {
      const some = fields.map((field) => [field, one[field]])
      return Object.fromEntries(some) as Partial<T>
    })
  }

  async add<T extends { _id: string }>(collection: Collection<T>, document: T) {
    this.trouble()
    return this.put(collection, document)
  }

  /** Puts a document there; false when its id, or another unique value, is taken. */
  private put<T extends { _id: string }>(collection: Collection<T>, document: T): boolean {
    onlyNoted(collection, document)
    const own = this.of(collection)
    const unique = collection.indexes.filter((index) => index.unique)
    const taken = unique.some(({ keys }) =>
      [...own.values()].some((other) =>
        Object.keys(keys).every((key) => at(other, key)[0] === at(document, key)[0]),
      ),
    )
    if (own.has(document._id) || taken) return false
    own.set(document._id, copy(document))
    return true
  }

  /** As MongoDB adds several: one after the other, until one is taken. */
  async addAll<T extends { _id: string }>(collection: Collection<T>, documents: readonly T[]) {
    this.trouble()
    for (const document of documents) if (!this.put(collection, document)) return false
    return true
  }

  async change<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where & { _id: string },
    change: Change<T>,
  ) {
    onlyNoted(collection, { ...change.set, ...change.append, ...change.increase })
    this.trouble()
    const [found] = matching(this.of(collection), where)
    if (!found) return undefined
    const next = apply(found, change)
    this.of(collection).set(next._id, next)
    return copy(next)
  }

  async changeAll<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    change: Change<T>,
  ) {
    onlyNoted(collection, { ...change.set, ...change.append, ...change.increase })
    this.trouble()
    const found = matching(this.of(collection), where)
    for (const document of found) this.of(collection).set(document._id, apply(document, change))
    return found.length
  }

  async countBy<T extends { _id: string }>(
    collection: Collection<T>,
    where: Where,
    fields: readonly string[],
  ) {
    this.trouble()
    return counted(matching(this.of(collection), where), fields)
  }

  async removeAll<T extends { _id: string }>(collection: Collection<T>, where: Where) {
    this.trouble()
    const found = matching(this.of(collection), where)
    for (const { _id } of found) this.of(collection).delete(_id)
    return found.length
  }

  /** Grids are squares here: a point is in one when it lies between its corners. */
  async covering<T extends { _id: string }>(
    collection: Collection<T>,
    field: keyof T & string,
    { coordinates: [x, y] }: GeoPoint,
  ) {
    this.trouble()
    return [...this.of(collection).values()].filter((document) => {
      const ring = (document[field] as unknown as { coordinates: [number, number][][] })
        .coordinates[0]
      const [xs = [], ys = []] = [ring?.map(([x]) => x), ring?.map(([, y]) => y)]
      return (
        x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys)
      )
    })
  }

  /** Nothing is near: what lies in no grid goes to a pool. */
  async near() {
    this.trouble()
    return []
  }

  private of<T extends { _id: string }>({ name }: Collection<T>): Map<string, T> {
    // The documents of a collection are of its type: nothing else is ever put there.
    return this.named(name) as unknown as Map<string, T>
  }

  private named(name: string): Map<string, Document> {
    const own = this.kept.get(name) ?? new Map()
    this.kept.set(name, own)
    return own
  }
}

/** What of a document is left where looking at it again, which any step asks for, brings nothing new. */
const lookedAtAgain: Record<string, (document: Document) => Partial<Document>> = {
  cells: ({ changes, dirty, owes, ...cell }) => cell,
  screenings: ({ changes, nextAt, ...screening }) => screening,
}

const copy = <T>(value: T): T => structuredClone(value)

function apply<T extends { _id: string }>(
  document: T,
  { set = {}, drop = [], append = {}, increase = {}, keep = {} }: Change<T>,
): T {
  const next: Record<string, unknown> = { ...copy(document), ...copy(set) }
  for (const field of drop) delete next[field]
  for (const [field, item] of Object.entries(append)) {
    const newest = Number(keep[field as keyof T] ?? Number.POSITIVE_INFINITY)
    next[field] = [...((next[field] as unknown[] | undefined) ?? []), copy(item)].slice(-newest)
  }
  for (const [field, newest] of Object.entries(keep)) {
    next[field] = ((next[field] as unknown[] | undefined) ?? []).slice(-Number(newest))
  }
  for (const [field, by] of Object.entries(increase)) {
    next[field] = Number(next[field] ?? 0) + Number(by)
  }
  return next as T
}
