import { noticedYears } from '../../core/clock/calendar.ts'
import { dueAt } from '../../core/clock/due.ts'
import type { World } from '../../core/procedure/procedure.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { type Report, reports } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { together } from './rules/part.ts'
import { reckoned } from './rules/promise.ts'
import type { Step } from './rules/report-step.ts'
import { writeStep } from './write-step.ts'

/** How many reports are taken up at once. */
const PAGE = 100

/**
 * Computes dates anew that were provisional, now that the notice of that year has come: of what is
 * open; what is over keeps the date it had. As long as `goOn` says so; the rest waits for the next
 * time. Reads only what is to be done.
 * @returns how many reports were taken up
 */
export async function reckon(world: World, goOn: () => boolean): Promise<number> {
  const where = { unnoticed: { oneOf: noticedYears(world.city.calendar, world.now) } }
  return takeUp(
    goOn,
    () => world.db.find(reports, where, { order: { unnoticed: 'up' }, limit: PAGE }),
    async (report) => Boolean(await settleDate(world, report)),
  )
}

/** Gives one report its date; nothing when somebody wrote in between. */
async function settleDate(world: World, report: Report): Promise<Report | undefined> {
  if (report.open) {
    const acting = { by: 'system', as: 'system', at: world.now, token: 'time' } as const
    return writeStep(world, report, stepOf(world, report), acting)
  }
  const { _id, version } = report
  return world.db.change(reports, { _id, version }, { drop: ['unnoticed'] })
}

function stepOf({ city }: World, report: Report): Step {
  const { contact } = storedCategory(city.categories, report.category)
  const contactBy = dueAt(city.calendar, report.promisedAt, contact).at
  const parts = together({ set: { contactBy } }, reckoned(city.calendar, report, {}))
  return { action: 'reckon', to: report.status, ...parts }
}
