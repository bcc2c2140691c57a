import { instanceEnvironment } from '../../local/cloud/host/environment.ts'
import { at } from '../paths.ts'
import { run } from '../run.ts'
import { median } from './median.ts'
import { ms, type Row } from './row.ts'

/** How often each is loaded, in turn. */
const ROUNDS = 15

/** What loading a module costs a fresh process, in ms of CPU of all its threads, without the boot. */
async function loading(module: string): Promise<number> {
  const env = { ...instanceEnvironment('http://127.0.0.1:1', {}), JIAZAI_SECRET: 'x'.repeat(32) }
  const script = `
    Object.assign(process.env, ${JSON.stringify(env)})
    const before = process.cpuUsage()
    require(${JSON.stringify(module)})
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)
    process.exit()`
  const { code, output } = await run(process.execPath, ['--eval', script])
  if (code !== 0) throw new Error(output)
  return Number(output)
}

/** The cold start of `api` beside that of the SDK that a function would require otherwise. */
export async function coldStart(): Promise<Row[]> {
  const api = at('dist', 'cloudfunctions', 'api', 'index.js')
  const ours: number[] = []
  const sdk: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await loading(api))
    sdk.push(await loading('wx-server-sdk'))
  }
  const ratio = median(ours) / median(sdk)
  return [
    {
      what: 'cold start of `api` beside `require("wx-server-sdk")`, CPU',
      ours: ms(median(ours)),
      beside: ms(median(sdk)),
      ratio,
      aim: 0.35,
    },
  ]
}
