import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { type Report, reports } from '../report-record.ts'
import { mayMerge } from '../rules/merge.ts'
import { leadsCommunity, maySee } from '../rules/see.ts'

/** How many are offered, the newest first. */
const OFFERED = 20

/** The open reports that a report may be merged into: of the same kind, from the same grid. */
export const mergeableInto = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id }),
  async run(call) {
    const { db, caller, input } = call
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    if (!leadsCommunity(report, caller)) return fail('REPORT.NOT_YOURS')
    const found = report.place.grid ? await db.find(reports, alike(report), newest) : []
    const fitting = found.filter((one) => mayMerge(report, one))
    return { cards: await readCards(call, fitting) }
  },
})

const alike = ({ place: { grid = '' }, visibility, category }: Report) => ({
  'place.grid': grid,
  open: true,
  visibility,
  category,
})

const newest = { order: { createdAt: 'down' as const }, limit: OFFERED + 1 }
