import { randomUUID } from 'node:crypto'
import { CloudError } from '../../cloud-error.ts'
import type { Store } from '../store.ts'
import { Transaction } from './transaction.ts'

/** A transaction that is not ended by then is given up. */
const lifeMs = 30_000

type Open = { transaction: Transaction; timer: NodeJS.Timeout }

/** The open transactions, by the id that travels with each request. */
export class Transactions {
  readonly #store: Store
  readonly #open = new Map<string, Open>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Begins one and gives its id. */
  begin(): string {
    const id = randomUUID()
    const timer = setTimeout(() => this.abort(id), lifeMs).unref()
    this.#open.set(id, { transaction: new Transaction(this.#store), timer })
    return id
  }

  /** @throws DATABASE_TRANSACTION_FAIL when it was never begun, has ended or took too long */
  get(id: string): Transaction {
    const open = this.#open.get(id)
    if (open === undefined) {
      throw new CloudError('DATABASE_TRANSACTION_FAIL', 'the transaction has ended or never began')
    }
    return open.transaction
  }

  commit(id: string): void {
    const transaction = this.get(id)
    this.#forget(id)
    transaction.commit()
  }

  /** Gives one up, if it is still open. */
  abort(id: string): void {
    const open = this.#open.get(id)
    this.#forget(id)
    open?.transaction.end()
  }

  #forget(id: string): void {
    clearTimeout(this.#open.get(id)?.timer)
    this.#open.delete(id)
  }
}
