import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { CloudError } from '../cloud-error.ts'
import type { Outcome, ready, Task } from './bootstrap.ts'

/** How long a function's code may take to load, in ms. */
const loadTimeout = 60_000

/** What an instance needs: the compiled bootstrap, the function's file, its environment. */
export type InstanceOptions = {
  bootstrap: string
  file: string
  env: Record<string, string>
  log: (line: string) => void
}

/** Compiles the code that every instance begins with, so that instances need no TypeScript. */
export async function compileBootstrap(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'bootstrap.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** One instance of a function: a worker thread that runs one invocation at a time. */
export class Instance {
  readonly #worker: Worker
  #loaded = false
  /** Whether it can run no more: it was killed, or died. */
  dead = false

  constructor({ bootstrap, file, env, log }: InstanceOptions) {
    const worker = new Worker(bootstrap, {
      eval: true,
      workerData: { file },
      env,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    // an idle instance keeps no process alive
    worker.unref()
    worker.on('error', () => {
      this.dead = true
    })
    worker.on('exit', () => {
      this.dead = true
    })
    readLines(worker.stdout, log)
    readLines(worker.stderr, log)
    this.#worker = worker
  }

  /**
   * Runs a task; when it takes more than `timeout` ms, loading apart, the instance is killed.
   * @throws FUNCTIONS_TIME_LIMIT_EXCEEDED, FUNCTIONS_EXECUTE_FAIL when the instance dies
   */
  async run(task: Task, timeout: number): Promise<Outcome> {
    if (!this.#loaded) await this.#wait(loadTimeout)
    this.#loaded = true
    const outcome = this.#wait(timeout)
    this.#worker.postMessage(task)
    return outcome as Promise<Outcome>
  }

  // the next thing that the worker says
  #wait(timeout: number): Promise<Outcome | typeof ready> {
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        clearTimeout(timer)
        worker.off('message', answered).off('error', failed).off('exit', exited).unref()
        settled()
      }
      const answered = (outcome: Outcome) => settle(() => resolve(outcome))
      const failed = (error: Error) => settle(() => reject(broken(error.message)))
      const exited = () => settle(() => reject(broken('the process exited')))
      const timer = setTimeout(() => {
        settle(() => reject(timedOut(timeout)))
        void this.kill()
      }, timeout)
      worker.on('message', answered).on('error', failed).on('exit', exited).ref()
    })
  }

  async kill(): Promise<void> {
    this.dead = true
    await this.#worker.terminate()
  }
}

function broken(message: string): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
}

function timedOut(timeout: number): CloudError {
  const message = `Invoking task timed out after ${timeout / 1000} seconds`
  return new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', message)
}

function readLines(stream: Readable, log: (line: string) => void): void {
  createInterface({ input: stream }).on('line', log)
}
