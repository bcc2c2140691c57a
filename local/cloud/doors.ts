import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock/clock.ts'
import { handleFile, listFiles } from './files/file-door.ts'
import { functionActions } from './gateway/function-actions.ts'
import { Gateway } from './gateway/gateway.ts'
import { openApiActions } from './gateway/open-api-actions.ts'
import { readActions } from './gateway/read-actions.ts'
import { storageActions } from './gateway/storage-actions.ts'
import {
  documentsIn,
  endingTransactions,
  transactionActions,
} from './gateway/transaction-actions.ts'
import { writeActions } from './gateway/write-actions.ts'
import type { Parts } from './parts.ts'
import { PhoneDoor } from './phone/phone-door.ts'
import { Transactions } from './store/transaction/transactions.ts'

/** Answers one request. */
export type Door = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The doors of functions and phones: which one a request goes through, by its method and address. */
export function doorsOf(
  parts: Parts,
  clock: Clock,
): (method: string | undefined, url: URL) => Door | undefined {
  const { host, files, wechat } = parts
  const gateway = openGateway(parts, clock.now)
  const phone = new PhoneDoor(host, files, wechat.subscriptions, clock)
  const posts: Record<string, Door> = {
    '/admin': gateway.handle.bind(gateway),
    '/wx/callFunction': phone.callFunction.bind(phone),
    '/wx/subscribe': phone.subscribe.bind(phone),
  }
  return (method, { pathname: path, searchParams }) => {
    if (path === '/' && searchParams.has('max-keys')) return listFiles.bind(undefined, files)
    if (method === 'POST') return posts[path]
    if (method === 'PUT' && path.startsWith('/wx/files/')) return phone.upload.bind(phone)
    if (path.startsWith('/files/')) return handleFile.bind(undefined, files)
    return undefined
  }
}

function openGateway({ host, store, files, wechat, log }: Parts, now: () => number): Gateway {
  const transactions = new Transactions(store)
  const documentsOf = documentsIn(store, transactions)
  return new Gateway({
    reads: endingTransactions(readActions(store, documentsOf), transactions),
    writes: endingTransactions(writeActions(store, documentsOf), transactions),
    others: {
      ...transactionActions(transactions),
      ...functionActions(host),
      ...storageActions(files),
      ...openApiActions(wechat),
    },
    store,
    invocationOf: (token) => host.invocationOf(token),
    now,
    log,
  })
}
