import { randomBytes, randomUUID } from 'node:crypto'

/** Who called a function, as the platform knows it. */
export type Caller = {
  /** Whose phone it is; missing when no phone called. */
  openid?: string | undefined
  /** What called: `wx_client` for a phone, `timer`, or a chain such as `wx_client,scf`. */
  source?: string | undefined
}

/**
 * What one invocation did: requests by kind, documents, bytes of replies, wall and CPU time in ms,
 * MB that its instance held at the end, lines it printed.
 */
export type CallRecord = {
  requestId: string
  name: string
  /** When it began, epoch ms of the cloud's clock. */
  at: number
  source: string
  openid?: string
  /** Whether an instance had to be started and the code loaded. */
  cold: boolean
  reads: number
  writes: number
  storage: number
  openapi: number
  examined: number
  returned: number
  bytes: number
  ms: number
  cpuMs: number
  memoryMb: number
  logs: string[]
  error?: string
}

/** What a function replied, to whom, and to what event. */
export type Replied = { name: string; event: unknown; caller: Caller; result: unknown }

/** A running invocation; its token comes back with every request that the function makes. */
export type Invocation = { token: string; caller: Caller; record: CallRecord }

const nothing = { reads: 0, writes: 0, storage: 0, openapi: 0, examined: 0, returned: 0, bytes: 0 }

/** Begins an invocation at a moment (epoch ms), with a token and a request id of its own. */
export function begin(name: string, caller: Caller, at: number): Invocation {
  const record: CallRecord = {
    requestId: randomUUID(),
    name,
    at,
    source: caller.source ?? '',
    ...(caller.openid !== undefined && { openid: caller.openid }),
    cold: false,
    ...nothing,
    ms: 0,
    cpuMs: 0,
    memoryMb: 0,
    logs: [],
  }
  return { token: randomBytes(16).toString('hex'), caller, record }
}

/** No more lines of one invocation are kept than this, nor longer ones. */
const maxLines = 200
const maxLength = 2000

/** Keeps a line that an invocation printed. */
export function keepLine({ logs }: CallRecord, line: string): void {
  if (logs.length < maxLines) logs.push(line.slice(0, maxLength))
}
