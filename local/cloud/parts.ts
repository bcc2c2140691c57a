import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Clock } from '../clock/clock.ts'
import { Files } from './files/files.ts'
import { creatorOnly, readStorageRule } from './files/storage-rule.ts'
import { lockFolder } from './folder-lock.ts'
import { Host } from './host/host.ts'
import type { Gather } from './store/group-commit.ts'
import { readSchema } from './store/schema.ts'
import { Store } from './store/store.ts'
import { WeChat } from './wechat/wechat.ts'

export type CloudOptions = {
  /** The folder whose sub-folders are the functions. */
  functions: string
  /** The folder where documents and files live; made when missing. */
  data: string
  /** A schema file (see `readSchema`); without it, collections come into being by `add`. */
  schema?: string
  /** A file with the storage's security rule (see `readStorageRule`); without it, whoever made a file may write it. */
  storage?: string
  /** What every function finds in its environment beside CloudBase's own, such as secrets. */
  env?: Record<string, string>
  /** The base URL of the server that this cloud is mounted on. */
  url: () => string
  /** How many times longer than its config.json says a function may take: 1, but on a machine that is busy with tests. */
  patience?: number
  /** Whether timer triggers fire by themselves, first at once. */
  timers?: boolean
  /** The function that gets what WeChat pushes; `push` when not given. */
  pushTo?: string
  /** The clock of cloud and functions; the machine's own when not given. */
  clock?: Clock
  /** What each commit of the store waits for, so that others join it; a turn of the event loop when not given. */
  gather?: Gather
  /** Takes what functions print and what goes wrong, a line at a time. */
  log?: (line: string) => void
}

/** What the cloud is made of; `unlock` gives the data folder free. */
export type Parts = {
  host: Host
  store: Store
  files: Files
  wechat: WeChat
  log: (line: string) => void
  unlock: () => void
}

/**
 * Opens the parts; whatever can be wrong with the options shows before the data folder is taken.
 * @throws Error for a schema or a config.json that can't be used, or a data folder in use
 */
export async function openParts(
  options: CloudOptions & Required<Pick<CloudOptions, 'log'>>,
  clock: Clock,
): Promise<Parts> {
  const { url, log, gather, env = {}, patience = 1, pushTo = 'push' } = options
  const schema = options.schema === undefined ? undefined : readSchema(options.schema)
  const mayWrite = options.storage === undefined ? creatorOnly : readStorageRule(options.storage)
  const folder = resolve(options.functions)
  const gatewayUrl = () => `${url()}/admin`
  const host = await Host.open({ folder, gatewayUrl, env, patience, clock, log })
  const data = resolve(options.data)
  mkdirSync(join(data, 'files'), { recursive: true })
  const unlock = lockFolder(data)
  const store = await Store.open(join(data, 'store.sqlite'), schema, gather)
  const files = new Files({ folder: join(data, 'files'), url, now: clock.now, mayWrite })
  return { host, store, files, wechat: new WeChat(host, clock, pushTo), log, unlock }
}
