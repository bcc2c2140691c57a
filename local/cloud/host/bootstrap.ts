import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import type { Reading } from '../../clock/clock.ts'
import { moveDate } from '../../clock/moved-date.ts'

/** What an instance is told to run: a JSON event, the environment of this invocation, what its clock says. */
export type Task = {
  event: string
  env: Record<string, string>
  context: Record<string, unknown>
  clock: Reading
}

/** What it answers: the result as JSON, or what was thrown; the ms it was busy, the MB it holds. */
export type Outcome = (Success | Failure) & { cpuMs: number; memoryMb: number }

/** What it says once the function's code is loaded, before any task: the files that were read. */
export type Loaded = { files: string[] }

/** A line that the function prints. */
export type Printed = { line: string }

type Success = { result: string }
type Failure = { error: string; stack: string }
type Main = (event: unknown, context: unknown) => unknown

const { file }: { file: string } = workerData
const port = parentPort
const require = createRequire(file)
// a plain object: the SDK reads the environment dozens of times for each request that it makes
const fixed = { ...process.env }
// through the port rather than a pipe: what is printed arrives before the outcome
for (const stream of [process.stdout, process.stderr]) Object.assign(stream, { write: print })
const main = load()

port?.on('message', async (task: Task) => {
  moveDate(task.clock)
  process.env = { ...fixed, ...task.env }
  const before = performance.eventLoopUtilization()
  const outcome = await run(task)
  const { active } = performance.eventLoopUtilization(before)
  const { heapUsed, external } = process.memoryUsage()
  const memoryMb = (heapUsed + external) / 2 ** 20
  port.postMessage({ ...outcome, cpuMs: active, memoryMb } satisfies Outcome)
})
const files = Object.keys(require.cache).filter((path) => !path.includes('node_modules'))
port?.postMessage({ files } satisfies Loaded)

// code that can't be loaded fails each invocation, as on the platform
function load(): Main {
  try {
    const { main } = require(file)
    if (typeof main !== 'function') throw new Error('exports.main is not a function')
    return main
  } catch (error) {
    return () => {
      throw error
    }
  }
}

async function run({ event, context }: Task): Promise<Success | Failure> {
  try {
    const result = await main(JSON.parse(event), context)
    return { result: JSON.stringify(result) ?? 'null' }
  } catch (error) {
    if (!(error instanceof Error)) return { error: String(error), stack: String(error) }
    return { error: `${error.name}: ${error.message}`, stack: error.stack ?? error.message }
  }
}

function print(chunk: unknown): boolean {
  for (const line of String(chunk).replace(/\n$/, '').split('\n')) {
    port?.postMessage({ line } satisfies Printed)
  }
  return true
}
