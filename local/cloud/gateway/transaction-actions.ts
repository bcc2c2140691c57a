import { invalid } from '../cloud-error.ts'
import type { Documents, Store } from '../store/store.ts'
import type { Transactions } from '../store/transaction/transactions.ts'
import type { Action, Actions } from './action.ts'
import type { GatewayRequest } from './request.ts'

/** Beginning and ending transactions. */
export function transactionActions(transactions: Transactions): Actions {
  return {
    'database.startTransaction': () => ({
      data: {},
      beside: { transactionId: transactions.begin() },
    }),
    'database.commitTransaction': (request) => {
      transactions.commit(request.text('transactionId'))
      return { data: {} }
    },
    'database.abortTransaction': (request) => {
      const id = request.text('transactionId')
      transactions.get(id)
      transactions.abort(id)
      return { data: {} }
    },
  }
}

/** Gives the documents that a request works on. */
export type DocumentsOf = (request: GatewayRequest) => Documents

/**
 * The documents of the store, or of the transaction that a request names.
 * @throws INVALID_PARAM for a WHERE in a transaction: the SDK sends half of them outside of it
 */
export function documentsIn(store: Store, transactions: Transactions): DocumentsOf {
  return (request) => {
    const id = request.optionalText('transactionId')
    if (id === undefined) return store
    const transaction = transactions.get(id)
    if (request.optionalText('queryType') === 'WHERE') {
      throw invalid('in a transaction only doc() and add() are supported')
    }
    return transaction
  }
}

/** As on CloudBase, a request that fails ends its transaction. */
export function endingTransactions(actions: Actions, transactions: Transactions): Actions {
  const wrap =
    (action: Action): Action =>
    async (request, by) => {
      try {
        return await action(request, by)
      } catch (error) {
        const id = request.optionalText('transactionId')
        if (id !== undefined) transactions.abort(id)
        throw error
      }
    }
  return Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, wrap(action)]))
}
