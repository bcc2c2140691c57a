import type { World } from '../procedure/procedure.ts'
import { describe } from '../procedure/surprise.ts'
import { takeUp } from '../procedure/take-up.ts'
import { type Report, reports } from './record.ts'
import { stepByTime } from './rules/by-time.ts'
import { nextMoment } from './rules/moments.ts'
import { writeStep } from './write-step.ts'

/** How many reports are taken up at once. */
const PAGE = 100

/** How often one is tried again when others wrote first. */
const TRIES = 8

/** How long a report that failed stands aside, in ms, so that it is in nobody's way. */
const LATER = 5 * 60_000

/**
 * Brings what time brings: takes up the reports whose next moment has come, the longest waiting
 * first, as long as `goOn` says so; the rest waits for the next time. Reads only what is due.
 * @returns how many reports were taken up
 */
export const byTime = (world: World, goOn: () => boolean): Promise<number> =>
  takeUp(
    goOn,
    () => {
      const due = { nextAt: { from: 0, below: world.now + 1 } }
      return world.db.find(reports, due, { order: { nextAt: 'up' }, limit: PAGE })
    },
    (report) => bring(world, report),
  )

async function bring(world: World, report: Report): Promise<boolean> {
  try {
    await bringDue(world, report)
    return true
  } catch (surprise) {
    world.log({ report: report._id, code: 'TIME.LATER', ...describe(surprise) })
    return Boolean(await setNext(world, report, world.now + LATER))
  }
}

/** Brings all that is due to one report in one write, however late it is. */
async function bringDue(world: World, found: Report): Promise<void> {
  let report: Report | undefined = found
  for (let tried = 0; report && tried < TRIES; tried++) {
    const step = stepByTime(report, world.city, world.now)
    const acting = { by: 'system', as: 'system', at: world.now, token: 'time' } as const
    const done = step
      ? await writeStep(world, report, step, acting)
      : await setNext(world, report, nextMoment(report, world.city))
    if (done) return
    report = await world.db.read(reports, found._id)
  }
  if (report) throw new Error('others kept writing')
}

/** Notes when time next brings something, where what was noted is not so any more. */
async function setNext({ db }: World, { _id, version }: Report, at: number | undefined) {
  const change = at === undefined ? ({ drop: ['nextAt'] } as const) : { set: { nextAt: at } }
  return db.change(reports, { _id, version }, change)
}
