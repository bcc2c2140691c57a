import type { IncomingMessage, ServerResponse } from 'node:http'
import { Clock } from '../clock/clock.ts'
import { ConsoleDoor } from './console/console-door.ts'
import { doorsOf } from './doors.ts'
import type { Files } from './files/files.ts'
import type { CallRecord, Replied } from './host/invocation.ts'
import { Timers } from './host/timers.ts'
import { type CloudOptions, openParts, type Parts } from './parts.ts'
import type { Store } from './store/store.ts'
import type { WeChat } from './wechat/wechat.ts'

export type { CallRecord, Replied } from './host/invocation.ts'
export type { CloudOptions } from './parts.ts'

export type Cloud = {
  /** Answers a request when its path is the cloud's; false when it is not. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** Invokes a function; @throws an error with the platform's `code` */
  invoke(
    name: string,
    event: unknown,
    caller?: { openid?: string; source?: string },
  ): Promise<{ result: unknown; call: CallRecord }>
  /**
   * Tells of each reply of a function from now on, whichever way it was called, before whoever called
   * gets it; what `listener` throws, they get instead.
   */
  overhear(listener: (replied: Replied) => void): void
  /** Fires a function's timer triggers now. */
  fire(name: string): Promise<CallRecord[]>
  /** Moves the clock by ms, then brings what fell due: verdicts of WeChat, timers. Gives the timers' calls. */
  moveClock(ms: number): Promise<CallRecord[]>
  /** The time it is in the cloud, epoch ms. */
  now(): number
  /** Adds documents in bulk, durably, all or none; makes the collection. */
  load(collection: string, documents: Iterable<Record<string, unknown>>): Promise<void>
  /** Finds documents without counting; for tests and seeding. */
  find(collection: string, query?: Record<string, unknown>): Record<string, unknown>[]
  /** The files, as they lie there; for tests. */
  readonly files: Files
  /** Empties the logs beside store and files: what was removed before is nowhere on disk then. */
  checkpoint(): Promise<void>
  /** Whether there is no document at all. */
  empty(): boolean
  /** The last 500 invocations, newest last. */
  readonly calls: readonly CallRecord[]
  /** How many documents were written since the start, in how many syncs. */
  readonly counts: Store['counts']
  /** WeChat's open APIs: what was asked of them, and how they answer. */
  readonly wechat: WeChat
  close(): Promise<void>
}

/** How often the logs beside the files are emptied, in ms. */
const hour = 3_600_000

/** Opens CloudBase's stand-in on a folder: gateway, store, functions, files, timers. */
export async function openCloud(options: CloudOptions): Promise<Cloud> {
  const { clock = new Clock() } = options
  const parts = await openParts({ log: () => {}, ...options }, clock)
  const { host, store, files, wechat } = parts
  const timers = new Timers(host, clock.now)
  const doorOf = doorsOf(parts, clock)
  const cloud: Cloud = {
    async handle(request, response) {
      const door = doorOf(request.method, new URL(request.url ?? '/', 'http://local'))
      if (door === undefined) return people.handle(request, response)
      await door(request, response)
      return true
    },
    invoke(name, event, caller = {}) {
      const source = caller.source ?? (caller.openid === undefined ? undefined : 'wx_client')
      return host.invoke(name, event, { ...caller, source })
    },
    overhear: (listener) => host.overhear(listener),
    fire: (name) => timers.fire(name),
    async moveClock(ms) {
      clock.move(ms)
      await wechat.pushDue()
      return timers.fireDue()
    },
    now: clock.now,
    load: (name, documents) => store.load(name, documents),
    find: (name, query = {}) => store.find(name, { query }, { examined: 0 }),
    files,
    checkpoint: () => tidy(parts),
    empty: () => store.empty,
    calls: host.calls,
    counts: store.counts,
    wechat,
    async close() {
      clearInterval(tidying)
      timers.stop()
      wechat.close()
      await host.close()
      await store.close()
      files.close()
      parts.unlock()
    },
  }
  const tidying = setInterval(() => void cloud.checkpoint(), hour).unref()
  const people = new ConsoleDoor({ ...cloud, clock })
  if (options.timers) timers.start()
  return cloud
}

/** Empties the logs beside the files: what was removed is on disk no more. */
async function tidy({ store, files }: Parts): Promise<void> {
  await store.checkpoint()
  files.checkpoint()
}
