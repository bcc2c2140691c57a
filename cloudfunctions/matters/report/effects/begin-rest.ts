import { withFilesKept } from '../../../core/lifecycle/keep-files.ts'
import { runEffects } from '../../../core/lifecycle/outbox.ts'
import type { Effect } from '../../../core/procedure/context.ts'
import { readNextHolder } from '../read-next-holder.ts'
import { type Entry, type Report, reports } from '../report-record.ts'
import { leavesRest, restReport } from '../rules/answer.ts'
import { storedCategory } from '../rules/category.ts'
import { reportKind } from '../rules/report-kind.ts'

/**
 * What a partly solved report left begins as a report of its own, with the photos of what is left: taken
 * over for it as well, since the uploads go with those of the answer.
 */
export const beginRest: Effect<Report, Entry> = {
  from: leavesRest,
  async run(context, report, entry) {
    const { db, city } = context
    // The reporter has left since, so nobody waits for the rest any more.
    if (report.reporter === undefined) return 'done'
    const category = storedCategory(city.categories, report.category)
    const whom = await readNextHolder(context, report)
    const left = restReport(city, report, category, entry, whom)
    const rest = await withFilesKept(context, reportKind, left)
    if (await db.add(reports, rest)) await runEffects(context, reportKind, rest)
    return 'done'
  },
}
