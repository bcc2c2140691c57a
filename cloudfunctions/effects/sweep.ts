import type { Collection } from '../cloud/collection.ts'
import { urges } from '../follow/urge-record.ts'
import type { World } from '../procedure/procedure.ts'
import { reports } from '../report/record.ts'
import { settle } from './settle.ts'
import { settleUrge } from './settle-urge.ts'

/** How many records are taken up at once. */
const PAGE = 100

type Waiting = { _id: string; settleAt?: number }

/**
 * Does what should have followed and was cut off by a failure or a killed instance, the longest
 * waiting first, as long as `goOn` says so; what is left waits for the next time.
 * @returns how many records were taken up
 */
export async function sweep(world: World, goOn: () => boolean): Promise<number> {
  return (
    (await sweepOf(world, goOn, reports, settle)) + (await sweepOf(world, goOn, urges, settleUrge))
  )
}

async function sweepOf<T extends Waiting>(
  world: World,
  goOn: () => boolean,
  collection: Collection<T>,
  settle: (world: World, record: T) => Promise<boolean>,
): Promise<number> {
  const due = { settleAt: { from: 0, below: world.now + 1 } }
  let taken = 0
  while (goOn()) {
    const page = await world.db.find(collection, due, { order: { settleAt: 'up' }, limit: PAGE })
    let gotOn = false
    for (const record of page) {
      if (!goOn()) return taken
      gotOn = (await settle(world, record)) || gotOn
      taken++
    }
    if (!gotOn) return taken
  }
  return taken
}
