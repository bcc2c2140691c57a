import type { WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import { isUrgent } from '../../../core/clock/limit.ts'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { withFilesKept } from '../../../core/lifecycle/keep-files.ts'
import { runEffects } from '../../../core/lifecycle/outbox.ts'
import type { Context, Effect } from '../../../core/procedure/context.ts'
import { describe } from '../../../core/procedure/surprise.ts'
import type { Entry, Report } from '../../report/report-record.ts'
import { storedCategory } from '../../report/rules/category.ts'
import { routingRules } from '../routing-record.ts'
import { chosenAtFirst } from '../rules/along.ts'
import { type Begun, blownWhistle, whistleId } from '../rules/new-whistle.ts'
import { routingId, suggested } from '../rules/suggest.ts'
import { whistleKind } from '../rules/whistle-kind.ts'
import { type Whistle, whistles } from '../whistle-record.ts'

/**
 * A report whose category, from the start or since it was corrected, calls departments in at once (route 吹哨) gets
 * its first whistle, blown by the system, with its photos; the worker first asked has it meanwhile. An urgent one is
 * an emergency.
 */
export const whistleAtOnce: Effect<Report, Entry> = {
  from: ({ action, request }) =>
    action === 'submit' || (action === 'grant' && request === 'correct'),
  async run(context, report) {
    const { db, city, now } = context
    const category = storedCategory(city.categories, report.category)
    if (category.route !== 'whistle' || report.whistles.length > 0) return 'done'
    const ids = report.areas.map((area) => routingId(area, report.category))
    const rulings = await db.find(routingRules, { _id: { oneOf: ids } }, { limit: ids.length })
    const called = suggested(category, rulings)
    const kind: WhistleKind = isUrgent(category.limit) ? 'emergency' : 'enforcement'
    const id = whistleId(report._id, 0)
    const acting = { by: 'system', as: 'system', who: '系统', token: 'blow' } as const
    const begin = { id, report, kind, ...called, ground: '', acting, now }
    const whistle = await withPhotosAlong(context, begin)
    if (await db.add(whistles, whistle)) await runEffects(context, whistleKind, whistle)
    return 'done'
  },
}

/**
 * The whistle with the photos that go along where nobody chooses, kept for it as well: two operations
 * each. Departments are called all the same where they can't be kept.
 */
async function withPhotosAlong(context: Context, begin: Begun): Promise<Whistle> {
  const bare = blownWhistle(begin, context.city)
  const content = contentOf('', chosenAtFirst(begin.report))
  if (!content) return bare
  try {
    const whistle = blownWhistle({ ...begin, content }, context.city)
    return await withFilesKept(context, whistleKind, whistle)
  } catch (surprise) {
    context.log({ whistle: begin.id, code: 'PHOTOS.LEFT', ...describe(surprise) })
    return bare
  }
}
