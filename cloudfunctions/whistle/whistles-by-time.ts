import type { World } from '../procedure/procedure.ts'
import { describe } from '../procedure/surprise.ts'
import { takeUp } from '../procedure/take-up.ts'
import { whistleByTime } from './by-time.ts'
import { type Whistle, whistles } from './record.ts'

/** How many whistles are taken up at once. */
const PAGE = 100

/**
 * Lets the silence of departments climb, wherever its moment has come, the longest waiting first,
 * as long as `goOn` says so; the rest waits for the next time. Reads only what is due.
 * @returns how many whistles were taken up
 */
export const whistlesByTime = (world: World, goOn: () => boolean): Promise<number> =>
  takeUp(
    goOn,
    () => {
      const due = { nextAt: { from: 0, below: world.now + 1 } }
      return world.db.find(whistles, due, { order: { nextAt: 'up' }, limit: PAGE })
    },
    (whistle) => bring(world, whistle),
  )

async function bring(world: World, whistle: Whistle): Promise<boolean> {
  try {
    return await whistleByTime(world, whistle)
  } catch (surprise) {
    world.log({ whistle: whistle._id, code: 'TIME.LATER', ...describe(surprise) })
    return false
  }
}
