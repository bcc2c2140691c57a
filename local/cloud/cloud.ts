import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { handleFile } from './files/file-door.ts'
import { Files } from './files/files.ts'
import { lockFolder } from './folder-lock.ts'
import { functionActions } from './gateway/function-actions.ts'
import { Gateway } from './gateway/gateway.ts'
import { readActions } from './gateway/read-actions.ts'
import { storageActions } from './gateway/storage-actions.ts'
import {
  documentsIn,
  endingTransactions,
  transactionActions,
} from './gateway/transaction-actions.ts'
import { writeActions } from './gateway/write-actions.ts'
import { Host } from './host/host.ts'
import type { CallRecord } from './host/invocation.ts'
import { fire, startTimers } from './host/timers.ts'
import { PhoneDoor } from './phone/phone-door.ts'
import { readSchema } from './store/schema.ts'
import { Store } from './store/store.ts'
import { Transactions } from './store/transaction/transactions.ts'

export type { CallRecord } from './host/invocation.ts'

export type CloudOptions = {
  /** The folder whose sub-folders are the functions. */
  functions: string
  /** The folder where documents and files live; made when missing. */
  data: string
  /** A schema file (see `readSchema`); without it, collections come into being by `add`. */
  schema?: string
  /** What every function finds in its environment beside CloudBase's own, such as secrets. */
  env?: Record<string, string>
  /** The base URL of the server that this cloud is mounted on. */
  url: () => string
  /** Whether timer triggers fire by themselves, first at once. */
  timers?: boolean
  /** The clock of server dates, links and timers, in epoch ms. */
  now?: () => number
  /** Takes what functions print and what goes wrong, a line at a time. */
  log?: (line: string) => void
}

export type Cloud = {
  /** Answers a request when its path is the cloud's; false when it is not. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** Invokes a function; @throws an error with the platform's `code` */
  invoke(
    name: string,
    event: unknown,
    caller?: { openid?: string; source?: string },
  ): Promise<{ result: unknown; call: CallRecord }>
  /** Fires a function's timer triggers now. */
  fire(name: string): Promise<CallRecord[]>
  /** Adds documents in bulk, durably; makes the collection. */
  load(collection: string, documents: Record<string, unknown>[]): Promise<void>
  /** Finds documents without counting; for tests and seeding. */
  find(collection: string, query?: Record<string, unknown>): Record<string, unknown>[]
  /** Whether there is no document at all. */
  empty(): boolean
  /** The last 500 invocations, newest last. */
  readonly calls: readonly CallRecord[]
  close(): Promise<void>
}

/** Opens CloudBase's stand-in on a folder: gateway, store, functions, files, timers. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const { now = Date.now, log = () => {} } = options
  const parts = await openParts({ ...options, now, log })
  const { host, store, files } = parts
  const handlerOf = doors(parts, now, log)
  const stopTimers = options.timers ? startTimers(host, now) : () => {}
  return {
    async handle(request, response) {
      const { pathname } = new URL(request.url ?? '/', 'http://local')
      const handler = handlerOf(request.method, pathname)
      await handler?.(request, response)
      return handler !== undefined
    },
    invoke(name, event, caller = {}) {
      const source = caller.source ?? (caller.openid === undefined ? undefined : 'wx_client')
      return host.invoke(name, event, { ...caller, source })
    },
    fire: (name) => fire(host, name, now()),
    load: (name, documents) => store.load(name, documents),
    find: (name, query = {}) => store.find(name, { query }, { examined: 0 }),
    empty: () => store.empty,
    calls: host.calls,
    async close() {
      stopTimers()
      await host.close()
      store.close()
      files.close()
      parts.unlock()
    },
  }
}

type Parts = { host: Host; store: Store; files: Files; unlock: () => void }
type Clocked = CloudOptions & Required<Pick<CloudOptions, 'now' | 'log'>>

// whatever can be wrong with the options shows before the folder is taken
async function openParts({ url, now, log, env = {}, ...options }: Clocked): Promise<Parts> {
  const schema = options.schema === undefined ? undefined : readSchema(options.schema)
  const folder = resolve(options.functions)
  const host = await Host.open({ folder, gatewayUrl: () => `${url()}/admin`, env, log })
  const data = resolve(options.data)
  mkdirSync(join(data, 'files'), { recursive: true })
  const unlock = lockFolder(data)
  const store = new Store(join(data, 'store.sqlite'), schema)
  const files = new Files({ folder: join(data, 'files'), url, now })
  return { host, store, files, unlock }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

// which door a request goes through, by its method and path
function doors({ host, store, files }: Parts, now: () => number, log: (line: string) => void) {
  const transactions = new Transactions(store)
  const documentsOf = documentsIn(store, transactions)
  const gateway = new Gateway({
    reads: endingTransactions(readActions(store, documentsOf), transactions),
    writes: endingTransactions(writeActions(store, documentsOf), transactions),
    others: {
      ...transactionActions(transactions),
      ...functionActions(host),
      ...storageActions(files),
    },
    store,
    invocationOf: (token) => host.invocationOf(token),
    now,
    log,
  })
  const phone = new PhoneDoor(host, files)
  return (method: string | undefined, path: string): Handler | undefined => {
    if (method === 'POST' && path === '/admin') return gateway.handle.bind(gateway)
    if (method === 'POST' && path === '/wx/callFunction') return phone.callFunction.bind(phone)
    if (method === 'PUT' && path.startsWith('/wx/files/')) return phone.upload.bind(phone)
    if (path.startsWith('/files/')) return handleFile.bind(undefined, files)
    return undefined
  }
}
