import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError, invalid } from '../cloud-error.ts'
import type { Invocation } from '../host/invocation.ts'
import { readBody } from '../http.ts'
import { refuseLargeReply } from '../limits.ts'
import { isFields } from '../store/document.ts'
import type { Store } from '../store/store.ts'
import { Locked } from '../store/transaction/locks.ts'
import type { Actions, Reply } from './action.ts'
import { readForm } from './multipart.ts'
import { GatewayRequest } from './request.ts'

export type GatewayOptions = {
  reads: Actions
  writes: Actions
  others: Actions
  store: Pick<Store, 'settled'>
  /** The running invocation that a wxCloudApiToken was given to. */
  invocationOf: (token: unknown) => Invocation | undefined
  now: () => number
  log: (line: string) => void
}

/** `POST /admin`: what the SDKs send, one action a request. */
export class Gateway {
  readonly #options: GatewayOptions
  readonly #actions: Actions

  constructor(options: GatewayOptions) {
    this.#options = options
    this.#actions = { ...options.reads, ...options.writes, ...options.others }
  }

  /** Answers one request in CloudBase's shape: `{ requestId, data }` or `{ requestId, code, message }`. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID()
    const body = await readBody(request)
    let by: Invocation | undefined
    let sent: Sent
    try {
      const parsed = await parse(body, request.headers['content-type'])
      by = this.#options.invocationOf(isFields(parsed) ? parsed.wxCloudApiToken : undefined)
      const work = this.#run(new GatewayRequest(parsed, this.#options.now()), by)
      sent = dress(requestId, await this.#settle(work))
    } catch (error) {
      sent = json({ requestId, ...this.#refusal(error) })
    }
    if (by) by.record.bytes += sent.bytes.length
    response.writeHead(200, { 'content-type': sent.type }).end(sent.bytes)
  }

  // what was read, or stood in the way, may have been written a moment ago: it is on disk first
  async #settle<T>(work: Promise<T>): Promise<T> {
    const [outcome] = await Promise.allSettled([work])
    await this.#options.store.settled()
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }

  async #run(request: GatewayRequest, by: Invocation | undefined): Promise<Reply> {
    const name = request.text('action')
    const action = Object.hasOwn(this.#actions, name) ? this.#actions[name] : undefined
    if (action === undefined) throw invalid(`action not supported: ${name}`)
    if (by) this.#count(by, name)
    for (;;) {
      try {
        return await action(request, by)
      } catch (error) {
        // an ordinary write waits for the transaction that holds its document
        if (!(error instanceof Locked)) throw error
        await error.released
      }
    }
  }

  #count({ record }: Invocation, action: string): void {
    if (action in this.#options.reads) record.reads++
    else if (action in this.#options.writes) record.writes++
    else if (action.startsWith('storage.')) record.storage++
    else if (action.startsWith('wx.')) record.openapi++
  }

  #refusal(error: unknown): { code: string; message: string } {
    if (error instanceof CloudError) return { code: error.code, message: error.message }
    const message = error instanceof Error ? error.message : String(error)
    // mingo refuses an operator or an operand with errors of its own, or trips over it
    const trace = error instanceof Error && error.constructor.name !== 'MingoError' && error.stack
    if (trace) this.#options.log(`gateway: ${trace}`)
    return { code: 'DATABASE_REQUEST_FAILED', message }
  }
}

type Sent = { bytes: Buffer; type: string }

function dress(requestId: string, reply: Reply): Sent {
  if ('raw' in reply) return { bytes: reply.raw, type: 'application/octet-stream' }
  const sent = json({ requestId, data: reply.data, ...reply.beside })
  refuseLargeReply(sent.bytes)
  return sent
}

function json(value: unknown): Sent {
  return { bytes: Buffer.from(JSON.stringify(value)), type: 'application/json' }
}

async function parse(body: Buffer, type: string | undefined): Promise<unknown> {
  if (type?.startsWith('multipart/form-data')) return readForm(body, type)
  if (!type?.startsWith('application/json')) throw invalid(`content type not supported: ${type}`)
  try {
    return JSON.parse(body.toString())
  } catch {
    throw invalid('the body must be JSON')
  }
}
