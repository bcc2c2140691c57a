import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'

/** What an instance is told to run: a JSON event, and the environment of this invocation. */
export type Task = { event: string; env: Record<string, string>; context: Record<string, unknown> }

/** What it answers: the result as JSON, or what was thrown; and the ms it was busy. */
export type Outcome = (Success | Failure) & { cpuMs: number }

/** What it says once the function's code is loaded, before any task. */
export const ready = 'ready'

type Success = { result: string }
type Failure = { error: string; stack: string }
type Main = (event: unknown, context: unknown) => unknown

const { file }: { file: string } = workerData
const port = parentPort
const fixed = new Set(Object.keys(process.env))
const main = load()

port?.on('message', async (task: Task) => {
  for (const key of Object.keys(process.env)) if (!fixed.has(key)) delete process.env[key]
  Object.assign(process.env, task.env)
  const before = performance.eventLoopUtilization()
  const outcome = await run(task)
  const { active } = performance.eventLoopUtilization(before)
  port.postMessage({ ...outcome, cpuMs: active } satisfies Outcome)
})
port?.postMessage(ready)

// code that can't be loaded fails each invocation, as on the platform
function load(): Main {
  try {
    const { main } = createRequire(file)(file)
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
