import { bringAll, type Progress } from '../../core/lifecycle/outbox.ts'
import type { World } from '../../core/procedure/procedure.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { takeDown } from '../../published/board/effects/take-down.ts'
import { countReport } from '../../published/figure/effects/touch-figures.ts'
import { screen } from '../../published/screening/effects/screen.ts'
import { endWhistles } from '../whistle/effects/end-whistles.ts'
import { whistleAtOnce } from '../whistle/effects/whistle-at-once.ts'
import { moveFollowers } from './effects/followers.ts'
import { tellFollowers, tellOfReport } from './effects/notify-of-report.ts'
import { readNextHolder } from './read-next-holder.ts'
import { type Entry, type Report, reports } from './report-record.ts'
import { restReport } from './rules/answer.ts'
import { storedCategory } from './rules/category.ts'
import { type EffectName, effectsOf } from './rules/effects-of.ts'

type Effect = (world: World, report: Report, entry: Entry) => Promise<Progress>

/** How each effect is brought about. Each has a derived id, so doing it again changes nothing. */
const bring: Record<EffectName, Effect> = {
  async rest(world, report, entry) {
    const { db, city } = world
    // Whoever said that something is left has left themselves since: nobody waits for it any more.
    if (report.reporter === undefined) return 'done'
    const category = storedCategory(city.categories, report.category)
    const whom = await readNextHolder(world, report)
    const rest = restReport(city, report, category, entry, whom)
    if (await db.add(reports, rest)) await settle(world, rest)
    return 'done'
  },
  count: countReport,
  whistleAtOnce,
  endWhistles,
  moveFollowers,
  tell: tellOfReport,
  tellFollowers,
  screen,
  takeDown,
}

/**
 * Does what should follow from a report's steps and was not done yet. What fails here keeps its
 * hour to be tried again, for the timer: nothing is lost, and nothing follows twice.
 * @returns whether it got on; if not, the same report waits at the same place
 */
export async function settle(world: World, report: Report): Promise<boolean> {
  if (report.settleAt === undefined) return true
  const failed = (surprise: Record<string, string>) =>
    world.log({ report: report._id, code: 'EFFECT.LATER', ...surprise })
  try {
    const settlement = await bringAll(
      report,
      world.now,
      (entry) => each(world, report, entry),
      failed,
    )
    const seen = { _id: report._id, version: report.version }
    if (await world.db.change(reports, seen, settlement)) return true
    // A step was taken meanwhile, perhaps by an effect itself: what follows from it follows now too.
    const fresh = await world.db.read(reports, report._id)
    return fresh ? settle(world, fresh) : true
  } catch (surprise) {
    failed(describe(surprise))
    return false
  }
}

async function each(world: World, report: Report, entry: Entry): Promise<Progress> {
  for (const effect of effectsOf(entry)) {
    if ((await bring[effect](world, report, entry)) === 'more') return 'more'
  }
  return 'done'
}
