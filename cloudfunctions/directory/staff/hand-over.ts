import { resume, standAside } from '../../core/lifecycle/follow-up.ts'
import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { settleLeave } from './settle-leave.ts'
import { type Leave, leaves } from './staff-record.ts'

/**
 * Hands over what people have whose leave has begun, or who have left: for the timer, every minute.
 * Works as long as `goOn` says so and goes on the next time where it stopped. One that fails stands
 * aside for a while, in nobody's way.
 * @returns the work, which says how many leaves were taken up
 */
export const handOver = resume(leaves, settle)

async function settle(context: Context, leave: Leave, goOn: () => boolean): Promise<boolean> {
  try {
    return await settleLeave(context, leave, goOn)
  } catch (surprise) {
    context.log({ leave: leave._id, code: 'LEAVE.LATER', ...describe(surprise) })
    return standAside(context, leaves, leave)
  }
}
