import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import tcb from '@cloudbase/node-sdk'
import { cpuOf } from './in-process.ts'

// A process that writes as many documents as fast as it can.
// Arguments: `gateway` (plain requests) or `sdk`, how many writers at once, how many writes in all.
const [door = '', writers = '', writes = ''] = process.argv.slice(2)

const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
const gateway = new URL(JSON.parse(process.env.TCB_CONTEXT_CNFG ?? '{}').URL)
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

const aFollow = () => {
  const _id = randomBytes(12).toString('hex')
  return { _id, report: `report ${_id}`, person: 'somebody', at: 1 }
}

function post(body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(gateway, { method: 'POST', agent, headers }, (reply) => {
      reply.resume().on('end', resolve)
    })
    sent.on('error', reject).end(body)
  })
}

const doors: Record<string, () => Promise<unknown>> = {
  gateway: () => {
    const data = [JSON.stringify(aFollow())]
    const insert = { action: 'database.insertDocument', collectionName: 'follows', data }
    return post(JSON.stringify({ ...insert, envName: 'local' }))
  },
  sdk: () => db.collection('follows').add(aFollow()),
}

/** What a writer's process tells: ms by the clock for all, and of its own CPU for one write. */
export type Written = { wall: number; cpu: number }

const write = doors[door]
if (!write) throw new Error(`no door is called ${door}`)
const total = Number(writes)
let begun = 0
const work = async () => {
  while (begun++ < total) await write()
}
await write()
const start = performance.now()
const cpu = await cpuOf(() => Promise.all(Array.from({ length: Number(writers) }, work)))
const written: Written = { wall: performance.now() - start, cpu: cpu / total }
process.send?.(written, () => process.exit())
