import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { CloudError } from '../cloud-error.ts'
import type { Loaded, Outcome, Printed, Task } from './bootstrap.ts'
import { Sources } from './sources.ts'

/** How long a function's code may take to load, in ms. */
const loadTimeout = 60_000

/** What an instance needs: the compiled bootstrap, the function's file, its environment, its MB of memory. */
export type InstanceOptions = {
  bootstrap: string
  file: string
  env: Record<string, string>
  memory: number
  /** Takes what is printed while nothing runs. */
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
  #sources: Sources | undefined
  #print: (line: string) => void
  #isDead = false

  constructor({ bootstrap, file, env, memory, log }: InstanceOptions) {
    const worker = new Worker(bootstrap, {
      eval: true,
      workerData: { file },
      env,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    this.#worker = worker
    this.#print = log
    const dies = () => {
      this.#isDead = true
    }
    worker.on('error', dies).on('exit', dies)
    worker.on('message', (said: Loaded | Printed | Outcome) => {
      if ('line' in said) this.#print(said.line)
    })
    // an idle instance keeps no process alive
    worker.unref()
  }

  /** Whether its code is loaded: then it is warm. */
  get isWarm(): boolean {
    return this.#sources !== undefined
  }

  /** Whether it can take no more calls: it died, or its sources have changed since. */
  get isSpent(): boolean {
    return this.#isDead || this.#sources?.haveChanged() === true
  }

  /**
   * Runs a task; when it takes more than `timeout` ms, loading apart, the instance is killed.
   * @param print takes what the function prints meanwhile, a line at a time
   * @throws FUNCTIONS_TIME_LIMIT_EXCEEDED, FUNCTIONS_MEMORY_LIMIT_EXCEEDED, FUNCTIONS_EXECUTE_FAIL when the instance dies
   */
  async run(task: Task, timeout: number, print: (line: string) => void): Promise<Outcome> {
    const idle = this.#print
    this.#print = print
    try {
      this.#sources ??= await this.#load()
      const outcome = this.#wait(timeout)
      this.#worker.postMessage(task)
      const said = await outcome
      if ('files' in said) throw broken('loaded twice')
      return said
    } finally {
      this.#print = idle
    }
  }

  async #load(): Promise<Sources> {
    const said = await this.#wait(loadTimeout)
    return new Sources('files' in said ? said.files : [])
  }

  // the next thing that the worker says, apart from what is printed
  #wait(timeout: number): Promise<Loaded | Outcome> {
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        clearTimeout(timer)
        worker.off('message', answered).off('error', failed).off('exit', exited).unref()
        settled()
      }
      const answered = (said: Loaded | Printed | Outcome) => {
        if (!('line' in said)) settle(() => resolve(said))
      }
      const failed = (error: Error) => settle(() => reject(deathOf(error)))
      const exited = () => settle(() => reject(broken('the process exited')))
      const timer = setTimeout(() => {
        settle(() => reject(timedOut(timeout)))
        void this.kill()
      }, timeout)
      worker.on('message', answered).on('error', failed).on('exit', exited).ref()
    })
  }

  async kill(): Promise<void> {
    this.#isDead = true
    await this.#worker.terminate()
  }
}

function broken(message: string): CloudError {
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
}

function deathOf(error: Error): CloudError {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return broken(error.message)
  return new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'Memory limit exceeded')
}

function timedOut(timeout: number): CloudError {
  const message = `Invoking task timed out after ${timeout / 1000} seconds`
  return new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', message)
}
