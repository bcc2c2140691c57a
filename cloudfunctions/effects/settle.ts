import type { World } from '../procedure/procedure.ts'
import { describe } from '../procedure/surprise.ts'
import { type Entry, type Report, reports } from '../report/record.ts'
import { restReport } from '../report/rules/answer.ts'
import { storedCategory } from '../report/rules/category.ts'
import { type EffectName, effectsOf } from './effects-of.ts'

type Settling = Pick<World, 'db' | 'city' | 'log'>

/** How each effect is brought about. Each has a derived id, so doing it again changes nothing. */
const bring: Record<
  EffectName,
  (world: Settling, report: Report, entry: Entry) => Promise<unknown>
> = {
  rest({ db, city }, report, entry) {
    const category = storedCategory(city.categories, report.category)
    return db.add(reports, restReport(city, report, category, entry))
  },
}

/**
 * Does what should follow from a report's steps and was not done yet. What fails here stays
 * pending in the report and is swept by the timer: nothing is lost, and nothing follows twice.
 */
export async function settle(world: Settling, report: Report): Promise<void> {
  try {
    if (report.settleAt !== undefined) await settleAll(world, report)
  } catch (surprise) {
    world.log({ report: report._id, code: 'EFFECT.LATER', ...describe(surprise) })
  }
}

async function settleAll(world: Settling, report: Report): Promise<void> {
  for (const entry of report.history.filter(({ version }) => version > report.settled)) {
    for (const effect of effectsOf(entry)) await bring[effect](world, report, entry)
  }
  const where = { _id: report._id, version: report.version }
  await world.db.change(reports, where, { set: { settled: report.version }, drop: ['settleAt'] })
}
