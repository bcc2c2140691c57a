import type { World } from '../procedure/procedure.ts'
import { reports } from '../report/record.ts'
import { settle } from './settle.ts'

/** How many reports one sweep takes; the next one takes the rest. */
const BATCH = 100

/** Settles reports whose effects were cut off by a failure or a killed instance; says how many. */
export async function sweep(world: Pick<World, 'db' | 'city' | 'log' | 'now'>): Promise<number> {
  const due = { settleAt: { from: 0, below: world.now } }
  const left = await world.db.find(reports, due, { limit: BATCH })
  for (const report of left) await settle(world, report)
  return left.length
}
