import type { Collection } from '../cloud/collection.ts'
import { urges } from '../follow/urge-record.ts'
import { erasures } from '../privacy/erasure-record.ts'
import type { World } from '../procedure/procedure.ts'
import { takeUp } from '../procedure/take-up.ts'
import { ratings } from '../rating/record.ts'
import { remedies } from '../remedy/record.ts'
import { reports } from '../report/record.ts'
import { whistles } from '../whistle/record.ts'
import { settle } from './settle.ts'
import { settleErasure } from './settle-erasure.ts'
import { settleRating } from './settle-rating.ts'
import { settleRemedy } from './settle-remedy.ts'
import { settleUrge } from './settle-urge.ts'
import { settleWhistle } from './settle-whistle.ts'

/** How many records are taken up at once. */
const PAGE = 100

/**
 * Does what should have followed and was cut off by a failure or a killed instance, the longest
 * waiting first, as long as `goOn` says so; what is left waits for the next time.
 * @returns how many records were taken up
 */
export async function sweep(world: World, goOn: () => boolean): Promise<number> {
  const sweepOf = <T extends { _id: string; settleAt?: number }>(
    collection: Collection<T>,
    settle: (world: World, record: T) => Promise<boolean>,
  ) => {
    const due = { settleAt: { from: 0, below: world.now + 1 } }
    const find = () => world.db.find(collection, due, { order: { settleAt: 'up' }, limit: PAGE })
    return takeUp(goOn, find, (record) => settle(world, record))
  }
  return (
    (await sweepOf(whistles, settleWhistle)) +
    (await sweepOf(reports, settle)) +
    (await sweepOf(urges, settleUrge)) +
    (await sweepOf(ratings, settleRating)) +
    (await sweepOf(remedies, settleRemedy)) +
    (await sweepOf(erasures, settleErasure))
  )
}
