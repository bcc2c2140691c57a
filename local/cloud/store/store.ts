import { CloudError } from '../cloud-error.ts'
import { decode, encode } from '../ejson.ts'
import { Collection } from './collection.ts'
import { type Document, freeze, idKey } from './document.ts'
import { duplicateKey } from './index/ordered-index.ts'
import { Journal, type Line, type Row } from './journal.ts'
import { find, type Search, type Tally } from './query/find.ts'
import type { Schema } from './schema.ts'
import { History } from './transaction/history.ts'
import { Locks } from './transaction/locks.ts'

/** A document put in a collection, or removed (null); `fresh` ones must not exist yet. */
export type Change = { collection: string; id: string; document: Document | null; fresh?: boolean }

/** What actions work on: the documents as they are, or as a transaction sees them. */
export type Documents = {
  /** Finds documents; `tally` counts those looked at. */
  find(collection: string, search: Search, tally: Tally): Document[]
  /** Puts and removes documents, all or none. */
  write(changes: readonly Change[]): void
}

type Waiting = { done: () => void; failed: (error: Error) => void }

/**
 * The documents: served from memory, kept on disk. A change is applied in memory at once, in one
 * step; all changes of one turn of the event loop share one commit, and `settled` answers when
 * what was applied so far is on disk. So nothing is answered that a killed process could forget.
 */
export class Store implements Documents {
  /** What documents were before they changed, while a transaction is open. */
  readonly history = new History()
  readonly locks = new Locks()
  readonly #journal: Journal
  readonly #schema: Schema | undefined
  readonly #collections = new Map<string, Collection>()
  #lines: Line[] = []
  #waiting: Waiting[] = []
  #broken: Error | undefined

  constructor(file: string, schema: Schema | undefined) {
    this.#schema = schema
    this.#journal = new Journal(file)
    for (const name of schema?.keys() ?? []) this.create(name)
    for (const name of this.#journal.collections()) this.#hold(name)
    this.#read()
    this.#flush()
  }

  /** A collection by its name; @throws DATABASE_COLLECTION_NOT_EXIST */
  collection(name: string): Collection {
    const collection = this.#collections.get(name)
    if (collection === undefined) {
      throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
    }
    return collection
  }

  /** Whether a collection exists. */
  has(name: string): boolean {
    return this.#collections.has(name)
  }

  /** Whether collections may come into being by a first write: without a schema they may. */
  get open(): boolean {
    return this.#schema === undefined
  }

  /** Whether there is no document at all. */
  get empty(): boolean {
    return [...this.#collections.values()].every(({ documents }) => documents.size === 0)
  }

  /** Makes a collection, unless it is there. */
  create(name: string): void {
    if (this.has(name)) return
    this.#hold(name)
    this.#append([{ collection: name }])
  }

  find(name: string, search: Search, tally: Tally): Document[] {
    return find(this.collection(name), search, tally)
  }

  /**
   * Applies changes in memory, all or none, and queues them for disk.
   * @param owner who may write what it has locked
   * @throws Locked, or what `Collection.put` throws
   */
  write(changes: readonly Change[], owner?: object): void {
    for (const change of changes) this.locks.refuse(change, owner)
    const undo: Change[] = []
    try {
      for (const change of changes) undo.unshift(this.#apply(change))
    } catch (error) {
      for (const { collection, id, document } of undo) this.collection(collection).put(id, document)
      throw error
    }
    for (const before of undo) this.history.note(before, before.document)
    this.#append(changes.map(lineOf))
  }

  /** Resolves when everything applied so far is on disk; rejects when it could not be written. */
  settled(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken)
    if (this.#lines.length === 0) return Promise.resolve()
    return new Promise((done, failed) => this.#waiting.push({ done, failed }))
  }

  /**
   * Puts copies of new documents into a collection, made when missing; resolves when they are on disk.
   * @throws when they break a unique index; then the store has to be opened anew
   */
  async load(name: string, documents: readonly Document[]): Promise<void> {
    this.create(name)
    const rows = documents.map((document) => ({
      collection: name,
      id: idKey(document._id),
      body: encode(document),
    }))
    try {
      this.collection(name).fill(rows.map(read))
    } catch (error) {
      throw this.#break(error)
    }
    this.#append(rows)
    await this.settled()
  }

  /** Writes what is queued and closes the file. */
  close(): void {
    this.#flush()
    this.#journal.close()
  }

  // gives the change that takes it back
  #apply({ collection: name, id, document, fresh }: Change): Change {
    const collection = this.collection(name)
    const before = collection.documents.get(id) ?? null
    if (fresh && before !== null) throw duplicateKey('_id_', { _id: before._id })
    collection.put(id, document && freeze(document))
    return { collection: name, id, document: before }
  }

  #hold(name: string): void {
    if (!this.has(name)) this.#collections.set(name, new Collection(name, this.#schema?.get(name)))
  }

  #read(): void {
    const found = new Map<string, [string, Document][]>()
    for (const row of this.#journal.documents()) {
      const documents = found.get(row.collection) ?? []
      found.set(row.collection, documents)
      documents.push(read(row))
    }
    for (const [name, documents] of found) this.collection(name).fill(documents)
  }

  #append(lines: readonly Line[]): void {
    if (this.#broken) throw this.#broken
    if (lines.length === 0) return
    if (this.#lines.length === 0) setImmediate(() => this.#flush())
    for (const line of lines) this.#lines.push(line)
  }

  #flush(): void {
    const [lines, waiting] = [this.#lines, this.#waiting]
    this.#lines = []
    this.#waiting = []
    if (lines.length === 0 || this.#broken) return
    try {
      this.#journal.commit(lines)
    } catch (error) {
      for (const { failed } of waiting) failed(this.#break(error))
      return
    }
    for (const { done } of waiting) done()
  }

  // memory is ahead of the disk now: nothing may be answered any more
  #break(error: unknown): Error {
    this.#broken = error instanceof Error ? error : new Error(String(error))
    return this.#broken
  }
}

function lineOf({ collection, id, document }: Change): Line {
  return { collection, id, body: document && encode(document) }
}

function read({ id, body }: Row): [string, Document] {
  return [id, freeze(decode(body, 0) as Document)]
}
