import { CloudError, invalid } from '../../cloud-error.ts'
import { type Change, lineOf } from '../change.ts'
import { type Document, freeze, idKey } from '../document.ts'
import { duplicateKey } from '../duplicate-key.ts'
import { matcher } from '../query/matcher.ts'
import type { Search, Tally } from '../query/search.ts'
import type { Documents, Store } from '../store.ts'
import { type Place, placeKey } from './place.ts'

/**
 * A transaction with snapshot isolation: it reads single documents as they were when it began,
 * keeps its writes to itself until the commit, and fails at once where another one wrote.
 */
export class Transaction implements Documents {
  readonly #store: Store
  readonly #snapshot: number
  readonly #writes = new Map<string, Change>()

  constructor(store: Store) {
    this.#store = store
    this.#snapshot = store.history.watch()
  }

  /** Finds one document by its `_id`. @throws INVALID_PARAM for any other query */
  find(collection: string, { query }: Search, tally: Tally): Document[] {
    this.#store.collection(collection)
    if (typeof query._id !== 'string' && typeof query._id !== 'number') {
      throw invalid('in a transaction, documents are found by their _id only')
    }
    const document = this.#read({ collection, id: idKey(query._id) })
    if (document === null) return []
    tally.examined++
    return matcher(query)(document) ? [document] : []
  }

  /** @throws DATABASE_TRANSACTION_CONFLICT when another write came first, DATABASE_DUPLICATE_WRITE, too large */
  write(changes: readonly Change[]): void {
    for (const change of changes) {
      this.#store.collection(change.collection)
      this.#refuseConflict(change)
      lineOf(change)
      const before = this.#read(change)
      if (change.fresh && before !== null) throw duplicateKey('_id_', { _id: before._id })
      this.#store.locks.hold(change, this)
      const document = change.document && freeze(change.document)
      this.#writes.set(placeKey(change), { ...change, document, fresh: false })
    }
  }

  /** Makes all writes real, all or none. @throws DATABASE_DUPLICATE_WRITE */
  commit(): void {
    try {
      this.#store.write([...this.#writes.values()], this)
    } finally {
      this.end()
    }
  }

  /** Lets go of everything. */
  end(): void {
    this.#store.locks.release(this)
    this.#store.history.unwatch()
  }

  #read(place: Place): Document | null {
    const written = this.#writes.get(placeKey(place))
    if (written) return written.document
    const past = this.#store.history.since(place, this.#snapshot)
    if (past) return past.before
    return this.#store.collection(place.collection).documents.get(place.id) ?? null
  }

  #refuseConflict(place: Place): void {
    const changed = this.#store.history.since(place, this.#snapshot) !== undefined
    if (changed || this.#store.locks.heldByOther(place, this)) {
      throw new CloudError('DATABASE_TRANSACTION_CONFLICT', 'WriteConflict')
    }
  }
}
