import type { Clock, Reading } from '../../clock/clock.ts'
import { CloudError } from '../cloud-error.ts'
import { refuseLargeEvent, refuseLargeReply } from '../limits.ts'
import { isFields } from '../store/document.ts'
import { appId, contextOf, instanceEnvironment, invocationEnvironment } from './environment.ts'
import { type DeployedFunction, FunctionFolder } from './function-folder.ts'
import { compileBootstrap, Instance } from './instance.ts'
import {
  begin,
  type Caller,
  type CallRecord,
  type Invocation,
  keepLine,
  type Replied,
} from './invocation.ts'
import { Pool } from './pool.ts'

export type HostOptions = {
  /** The folder whose sub-folders are the functions. */
  folder: string
  /** Where instances find the gateway. */
  gatewayUrl: () => string
  /** What every function finds in its environment beside CloudBase's own. */
  env: Record<string, string>
  /** How many times longer than its config.json says a function may take. */
  patience: number
  clock: Clock
  log: (line: string) => void
}

/** What an invocation gave, and what it cost. */
export type Called = { result: unknown; call: CallRecord }

/** The same, when it may have failed. */
export type Attempt = { call: CallRecord; outcome: PromiseSettledResult<unknown> }

const keptCalls = 500

/** Runs the functions: pools of instances, the caller's context, counters for each invocation. */
export class Host {
  readonly functions: FunctionFolder
  /** The last invocations, newest last. */
  readonly calls: CallRecord[] = []
  readonly #options: HostOptions
  readonly #bootstrap: string
  readonly #pools = new Map<string, Pool>()
  readonly #running = new Map<string, Invocation>()
  readonly #visits = new Map<string, number>()
  readonly #listeners: ((replied: Replied) => void)[] = []

  /** Reads the folder and makes ready to start instances. @throws Error for a config.json that can't be used */
  static async open(options: HostOptions): Promise<Host> {
    return new Host(options, await compileBootstrap())
  }

  private constructor(options: HostOptions, bootstrap: string) {
    this.#options = options
    this.#bootstrap = bootstrap
    this.functions = new FunctionFolder(options.folder, options.log)
  }

  /** The running invocation that was given this token. */
  invocationOf(token: unknown): Invocation | undefined {
    return typeof token === 'string' ? this.#running.get(token) : undefined
  }

  /** Tells of each reply from now on, before whoever called gets it; what `listener` throws, they get instead. */
  overhear(listener: (replied: Replied) => void): void {
    this.#listeners.push(listener)
  }

  /** When somebody's phone called last, epoch ms; undefined when it never did. */
  lastVisit(openid: string): number | undefined {
    return this.#visits.get(openid)
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
    const deployed = this.functions.get(name)
    if (deployed === undefined) {
      const message = `FunctionName parameter could not be found: ${name}`
      throw new CloudError('FUNCTION_NOT_FOUND', message)
    }
    const { clock } = this.#options
    const invocation = begin(name, caller, clock.next())
    const { reading } = clock
    const { record, token } = invocation
    this.#running.set(token, invocation)
    const { openid, source } = caller
    if (openid !== undefined && source === 'wx_client') this.#visits.set(openid, record.at)
    const started = performance.now()
    const [outcome] = await Promise.allSettled([this.#run(deployed, event, invocation, reading)])
    record.ms = performance.now() - started
    this.#running.delete(token)
    if (outcome.status === 'rejected') this.#note(record, outcome.reason)
    this.calls.push(record)
    if (this.calls.length > keptCalls) this.calls.shift()
    if (outcome.status === 'fulfilled') {
      for (const tell of this.#listeners) tell({ name, event, caller, result: outcome.value })
    }
    return { call: record, outcome }
  }

  /** Kills all instances. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()))
  }

  async #run(
    deployed: DeployedFunction,
    event: unknown,
    { caller, record, token }: Invocation,
    clock: Reading,
  ) {
    const env = invocationEnvironment(caller, token, record.requestId)
    const task = {
      event: JSON.stringify(withUser(event ?? {}, caller)),
      env,
      context: contextOf(deployed, record.requestId, env),
      clock,
    }
    refuseLargeEvent(task.event)
    const pool = this.#pool(deployed)
    const instance = await pool.acquire()
    record.cold = !instance.isWarm
    const print = (line: string) => {
      keepLine(record, line)
      this.#options.log(`${deployed.name}: ${line}`)
    }
    try {
      const outcome = await instance.run(task, deployed.timeout * this.#options.patience, print)
      record.cpuMs = outcome.cpuMs
      record.memoryMb = outcome.memoryMb
      if ('error' in outcome) {
        const { error, stack } = outcome
        throw Object.assign(new CloudError('FUNCTIONS_EXECUTE_FAIL', error), { stack })
      }
      refuseLargeReply(outcome.result)
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

  // a function whose memory was changed gets new instances
  #pool({ name, file, memory }: DeployedFunction): Pool {
    const key = `${name} ${memory}`
    const known = this.#pools.get(key)
    if (known) return known
    const { env, gatewayUrl, log } = this.#options
    const pool = new Pool(
      () =>
        new Instance({
          bootstrap: this.#bootstrap,
          file,
          memory,
          env: instanceEnvironment(gatewayUrl(), env),
          log: (line) => log(`${name}: ${line}`),
        }),
    )
    this.#pools.set(key, pool)
    return pool
  }
}

// an event from a phone carries who holds it
function withUser(event: unknown, { openid, source }: Caller): unknown {
  if (openid === undefined || source !== 'wx_client' || !isFields(event)) return event
  return { ...event, userInfo: { appId, openId: openid } }
}
