import type { World } from '../../../core/procedure/procedure.ts'
import { type Rating, ratings } from '../../rating/rating-record.ts'
import { opensRemedy } from '../../rating/rules/opens-remedy.ts'
import { reports } from '../../report/report-record.ts'
import { readReviewArea } from '../read-overseers.ts'
import { remedies } from '../remedy-record.ts'
import { newRemedy, remedyOf } from '../rules/new-remedy.ts'
import { settleRemedy } from '../settle-remedy.ts'

/**
 * A bad rating given by name opens its remedy, once. It is marked first, as it was said: from then on
 * it can't be changed any more; one that was changed before is seen to by its own settling.
 */
export async function openRemedy(world: World, rating: Rating): Promise<void> {
  const { db, city, now, sign } = world
  if (!opensRemedy(rating)) return
  const asSaid = { _id: rating._id, changes: rating.changes, report: rating.report }
  const held = await db.change(ratings, asSaid, { set: { inRemedy: true } })
  const report = held && (await db.read(reports, rating.report))
  if (!report?.reporter) return
  const { reporter, assignee: handler, madeBy, areas } = report
  const concerned = { reporter, ...(handler ? { handler } : {}), ...(madeBy ? { madeBy } : {}) }
  const reviewAreas = await readReviewArea(world, areas, concerned)
  const id = sign(remedyOf(report._id))
  const remedy = newRemedy({ id, report, reporter, rating, reviewAreas, now }, city)
  if (await db.add(remedies, remedy)) await settleRemedy(world, remedy)
}
