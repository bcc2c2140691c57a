import type { Collection } from '../../core/cloud/collection.ts'
import type { World } from '../../core/procedure/procedure.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { settleUrge } from '../../matters/follow/settle-urge.ts'
import { urges } from '../../matters/follow/urge-record.ts'
import { ratings } from '../../matters/rating/rating-record.ts'
import { settleRating } from '../../matters/rating/settle-rating.ts'
import { remedies } from '../../matters/remedy/remedy-record.ts'
import { settleRemedy } from '../../matters/remedy/settle-remedy.ts'
import { reports } from '../../matters/report/report-record.ts'
import { settle } from '../../matters/report/settle.ts'
import { settleWhistle } from '../../matters/whistle/settle-whistle.ts'
import { whistles } from '../../matters/whistle/whistle-record.ts'
import { erasures } from '../../privacy/erasure-record.ts'
import { settleErasure } from '../../privacy/settle-erasure.ts'

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
