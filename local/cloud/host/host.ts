import { randomBytes, randomUUID } from 'node:crypto'
import { CloudError } from '../cloud-error.ts'
import { isFields } from '../store/document.ts'
import { appId, envId, instanceEnvironment, invocationEnvironment } from './environment.ts'
import { type FunctionConfig, readFunctions } from './function-config.ts'
import { compileBootstrap, Instance } from './instance.ts'
import type { Caller, CallRecord, Invocation } from './invocation.ts'
import { Pool } from './pool.ts'

export type HostOptions = {
  /** The folder whose sub-folders are the functions. */
  folder: string
  /** Where instances find the gateway. */
  gatewayUrl: () => string
  /** What every function finds in its environment beside CloudBase's own. */
  env: Record<string, string>
  log: (line: string) => void
}

/** What an invocation gave, and what it cost. */
export type Called = { result: unknown; call: CallRecord }

/** The same, when it may have failed. */
export type Attempt = { call: CallRecord; outcome: PromiseSettledResult<unknown> }

const keptCalls = 500
const maxResultBytes = 6 * 1024 * 1024

/** Runs the functions: pools of instances, the caller's context, counters for each invocation. */
export class Host {
  readonly functions: ReadonlyMap<string, FunctionConfig>
  /** The last invocations, newest last. */
  readonly calls: CallRecord[] = []
  readonly #options: HostOptions
  readonly #bootstrap: string
  readonly #pools = new Map<string, Pool>()
  readonly #running = new Map<string, Invocation>()

  /** Reads the folder and makes ready to start instances. */
  static async open(options: HostOptions): Promise<Host> {
    return new Host(options, await compileBootstrap())
  }

  private constructor(options: HostOptions, bootstrap: string) {
    this.#options = options
    this.#bootstrap = bootstrap
    this.functions = readFunctions(options.folder)
  }

  /** The running invocation that was given this token. */
  invocationOf(token: unknown): Invocation | undefined {
    return typeof token === 'string' ? this.#running.get(token) : undefined
  }

  /**
   * Invokes a function as the platform would.
   * @throws CloudError FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL, FUNCTIONS_TIME_LIMIT_EXCEEDED
   */
  async invoke(name: string, event: unknown, caller: Caller): Promise<Called> {
    const { call, outcome } = await this.attempt(name, event, caller)
    if (outcome.status === 'rejected') throw outcome.reason
    return { result: outcome.value, call }
  }

  /** Invokes a function and gives its record also when it fails. @throws CloudError FUNCTION_NOT_FOUND */
  async attempt(name: string, event: unknown, caller: Caller): Promise<Attempt> {
    const config = this.functions.get(name)
    if (config === undefined) {
      const message = `FunctionName parameter could not be found: ${name}`
      throw new CloudError('FUNCTION_NOT_FOUND', message)
    }
    const invocation = begin(name, caller)
    const { record, token } = invocation
    this.#running.set(token, invocation)
    const started = performance.now()
    const [outcome] = await Promise.allSettled([this.#run(config, event, invocation)])
    record.ms = performance.now() - started
    this.#running.delete(token)
    if (outcome.status === 'rejected') this.#note(record, outcome.reason)
    this.calls.push(record)
    if (this.calls.length > keptCalls) this.calls.shift()
    return { call: record, outcome }
  }

  /** Kills all instances. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()))
  }

  async #run(config: FunctionConfig, event: unknown, { caller, record, token }: Invocation) {
    const pool = this.#pool(config)
    const instance = await pool.acquire()
    try {
      const env = invocationEnvironment(caller, token, record.requestId)
      const task = {
        event: JSON.stringify(withUser(event ?? {}, caller)),
        env,
        context: contextOf(config, record.requestId, env),
      }
      const outcome = await instance.run(task, config.timeout)
      record.cpuMs = outcome.cpuMs
      if ('error' in outcome) {
        const { error, stack } = outcome
        throw Object.assign(new CloudError('FUNCTIONS_EXECUTE_FAIL', error), { stack })
      }
      if (Buffer.byteLength(outcome.result) > maxResultBytes) {
        throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'body size is too long')
      }
      return JSON.parse(outcome.result) as unknown
    } finally {
      pool.release(instance)
    }
  }

  #note(record: CallRecord, reason: unknown): void {
    const error = reason instanceof Error ? reason : new Error(String(reason))
    record.error = error.message
    this.#options.log(`${record.name}: ${error.stack ?? error.message}`)
  }

  #pool({ name, file }: FunctionConfig): Pool {
    const known = this.#pools.get(name)
    if (known) return known
    const { env, gatewayUrl, log } = this.#options
    const pool = new Pool(
      () =>
        new Instance({
          bootstrap: this.#bootstrap,
          file,
          env: instanceEnvironment(gatewayUrl(), env),
          log: (line) => log(`${name}: ${line}`),
        }),
    )
    this.#pools.set(name, pool)
    return pool
  }
}

function begin(name: string, caller: Caller): Invocation {
  const counters = { reads: 0, writes: 0, storage: 0, examined: 0, returned: 0, bytes: 0 }
  const record: CallRecord = { requestId: randomUUID(), name, ...counters, ms: 0, cpuMs: 0 }
  if (caller.openid !== undefined) record.openid = caller.openid
  return { token: randomBytes(16).toString('hex'), caller, record }
}

// an event from a phone carries who holds it
function withUser(event: unknown, { openid, source }: Caller): unknown {
  if (openid === undefined || source !== 'wx_client' || !isFields(event)) return event
  return { ...event, userInfo: { appId, openId: openid } }
}

function contextOf(config: FunctionConfig, requestId: string, env: Record<string, string>) {
  return {
    request_id: requestId,
    function_name: config.name,
    function_version: '$LATEST',
    namespace: envId,
    memory_limit_in_mb: 256,
    time_limit_in_ms: config.timeout,
    environment: JSON.stringify(env),
    environ: Object.entries(env)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
  }
}
