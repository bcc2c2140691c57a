import type { World } from '../procedure/procedure.ts'
import { describe } from '../procedure/surprise.ts'
import { takeUp } from '../procedure/take-up.ts'
import { type Whistle, whistles } from './record.ts'
import { climbStep } from './rules/climb.ts'
import { rungsOf } from './rules/waits.ts'
import { writeStep } from './write-step.ts'

/** How many whistles are taken up at once. */
const PAGE = 100

/** How long a whistle that failed stands aside, in ms, so that it is in nobody's way. */
const LATER = 5 * 60_000

/**
 * Lets silence climb wherever its moment has come, the longest waiting first, as long as `goOn`
 * says so; the rest waits for the next time. Reads only what is due.
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
    return Boolean(await climb(world, whistle))
  } catch (surprise) {
    world.log({ whistle: whistle._id, code: 'TIME.LATER', ...describe(surprise) })
    return Boolean(await setNext(world, whistle, world.now + LATER))
  }
}

/**
 * Lets it climb as far as it has come, in one write, however late that is; nothing when somebody
 * wrote in between: that one has reckoned anew when time next brings something.
 */
async function climb(world: World, whistle: Whistle): Promise<Whistle | undefined> {
  const { city, now } = world
  const step = climbStep(whistle, city, now)
  if (!step) return setNext(world, whistle, rungsOf(whistle, city)[0]?.at)
  const token = `climb-${whistle.version}`
  return writeStep(world, whistle, step, {
    by: 'system',
    as: 'system',
    who: '系统',
    at: now,
    token,
  })
}

/** Notes when time next brings something, where what was noted is not so any more. */
async function setNext({ db }: World, { _id, version }: Whistle, at: number | undefined) {
  const change = at === undefined ? ({ drop: ['nextAt'] } as const) : { set: { nextAt: at } }
  return db.change(whistles, { _id, version }, change)
}
