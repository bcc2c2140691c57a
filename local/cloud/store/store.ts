import { setImmediate } from 'node:timers/promises'
import { CloudError } from '../cloud-error.ts'
import { type Change, lineOf } from './change.ts'
import { Collection } from './collection.ts'
import { type Document, freeze, idKey } from './document.ts'
import { duplicateKey } from './duplicate-key.ts'
import { type Gather, GroupCommit } from './group-commit.ts'
import { Journal, type Line } from './journal.ts'
import { find } from './query/find.ts'
import type { Search, Tally } from './query/search.ts'
import type { Schema } from './schema.ts'
import { History } from './transaction/history.ts'
import { Locks } from './transaction/locks.ts'

/** What actions work on: the documents as they are, or as a transaction sees them. */
export type Documents = {
  /** Finds documents; `tally` counts those looked at. */
  find(collection: string, search: Search, tally: Tally): Document[]
  /** Puts and removes documents, all or none. */
  write(changes: readonly Change[]): void
}

/**
 * The documents: served from memory, kept on disk. A change is applied in memory at once, in one
 * step; `settled` answers when what was applied so far is on disk. So nothing is answered that a
 * killed process could forget.
 */
export class Store implements Documents {
  /** What documents were before they changed, while a transaction is open. */
  readonly history = new History()
  readonly locks = new Locks()
  readonly #journal: Journal
  readonly #disk: GroupCommit
  readonly #schema: Schema | undefined
  readonly #collections = new Map<string, Collection>()

  /**
   * Opens or makes the file, and reads what is in it.
   * @param gather what a commit waits for; a turn of the event loop when not given, so that all who
   *   have been heard by then share it
   */
  static async open(
    file: string,
    schema: Schema | undefined,
    gather: Gather = () => setImmediate(),
  ): Promise<Store> {
    const journal = await Journal.open(file)
    const store = new Store(journal, schema, gather)
    for (const name of await journal.collections()) store.#hold(name)
    for (const { collection, id, body } of await journal.documents()) {
      store.collection(collection).documents.set(id, body)
    }
    for (const name of schema?.keys() ?? []) store.create(name)
    await store.settled()
    return store
  }

  private constructor(journal: Journal, schema: Schema | undefined, gather: Gather) {
    this.#schema = schema
    this.#journal = journal
    this.#disk = new GroupCommit(journal, gather)
  }

  /** How many documents and collections were written since the start, in how many syncs. */
  get counts(): Readonly<GroupCommit['counts']> {
    return this.#disk.counts
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
    this.#disk.append([{ collection: name }])
  }

  find(name: string, search: Search, tally: Tally): Document[] {
    return find(this.collection(name), search, tally)
  }

  /**
   * Applies changes in memory, all or none, and queues them for disk.
   * @param owner who may write what it has locked
   * @throws Locked, or what `Collection.put` and `lineOf` throw
   */
  write(changes: readonly Change[], owner?: object): void {
    for (const change of changes) this.locks.refuse(change, owner)
    const lines = changes.map(lineOf)
    const undo: Change[] = []
    try {
      for (const change of changes) undo.unshift(this.#apply(change))
    } catch (error) {
      for (const { collection, id, document } of undo) this.collection(collection).put(id, document)
      throw error
    }
    for (const before of undo) this.history.note(before, before.document)
    this.#disk.append(lines)
  }

  /** Resolves when everything applied so far is on disk; rejects when it could not be written. */
  settled(): Promise<void> {
    return this.#disk.settled()
  }

  /**
   * Puts copies of new documents into a collection, made when missing, all or none; resolves when
   * they are on disk. Each is read once, in turn.
   * @throws what `write` throws
   */
  async load(name: string, documents: Iterable<Document>): Promise<void> {
    this.create(name)
    const lines: Line[] = []
    const texts = new Map<string, string>()
    for (const document of documents) {
      const id = idKey(document._id)
      const line = lineOf({ collection: name, id, document })
      if (texts.has(id)) throw duplicateKey('_id_', { _id: document._id })
      texts.set(id, line.body ?? '')
      lines.push(line)
    }
    this.collection(name).fill(texts)
    this.#disk.append(lines)
    await this.settled()
  }

  /** Writes what is queued; what was removed before is nowhere on disk then, not even in the log. */
  checkpoint(): Promise<void> {
    return this.#disk.checkpoint()
  }

  /** Writes what is queued and closes the file. */
  async close(): Promise<void> {
    try {
      await this.settled()
    } finally {
      this.#journal.close()
    }
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
}
