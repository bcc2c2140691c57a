import { runEffects } from '../../../core/lifecycle/outbox.ts'
import type { Effect } from '../../../core/procedure/context.ts'
import type { Rating } from '../../rating/rating-record.ts'
import { reports } from '../../report/report-record.ts'
import { readReviewArea } from '../read-overseers.ts'
import { remedies } from '../remedy-record.ts'
import { newRemedy, remedyOf } from '../rules/new-remedy.ts'
import { remedyKind } from '../rules/remedy-kind.ts'

/** A bad rating given by name opens its remedy, once. */
export const openRemedy: Effect<Rating, Rating> = {
  async run(context, rating) {
    const { db, city, now, sign } = context
    if (!rating.matter) return 'done'
    const report = await db.read(reports, rating.matter.id)
    if (!report?.reporter) return 'done'
    const { reporter, assignee: handler, madeBy, areas } = report
    const concerned = { reporter, ...(handler ? { handler } : {}), ...(madeBy ? { madeBy } : {}) }
    const reviewAreas = await readReviewArea(context, areas, concerned)
    const id = sign(remedyOf(report._id))
    const remedy = newRemedy({ id, report, reporter, rating, reviewAreas, now }, city)
    if (await db.add(remedies, remedy)) await runEffects(context, remedyKind, remedy)
    return 'done'
  },
}
