import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { settleLeave } from './settle-leave.ts'
import { leaves } from './staff-record.ts'

/** How many leaves are taken up at once. */
const BATCH = 50

/**
 * Hands over what people have whose leave has begun, or who have left: for the timer, every minute.
 * Works as long as `goOn` says so and goes on the next time where it stopped. One that fails is
 * left for the next time and stands in nobody's way.
 * @returns how many leaves were taken up
 */
export async function handOver(context: Context, goOn: () => boolean): Promise<number> {
  const due = { resumeAt: { from: 0, below: context.now + 1 } }
  const found = await context.db.find(leaves, due, { order: { resumeAt: 'up' }, limit: BATCH })
  for (const leave of found) {
    if (!goOn()) break
    try {
      await settleLeave(context, leave, goOn)
    } catch (surprise) {
      context.log({ leave: leave._id, code: 'LEAVE.LATER', ...describe(surprise) })
    }
  }
  return found.length
}
