import type { WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import { isUrgent } from '../../../core/clock/limit.ts'
import { runEffects } from '../../../core/lifecycle/outbox.ts'
import type { Effect } from '../../../core/procedure/context.ts'
import type { Entry, Report } from '../../report/report-record.ts'
import { storedCategory } from '../../report/rules/category.ts'
import { routingRules } from '../routing-record.ts'
import { blownWhistle, whistleId } from '../rules/new-whistle.ts'
import { routingId, suggested } from '../rules/suggest.ts'
import { whistleKind } from '../rules/whistle-kind.ts'
import { whistles } from '../whistle-record.ts'

/**
 * A report whose category, from the start or since it was corrected, calls departments in at once (route 吹哨) gets its first whistle, blown by
 * the system; the worker first asked has it meanwhile. An urgent one is an emergency.
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
    const whistle = blownWhistle({ id, report, kind, ...called, ground: '', acting, now }, city)
    if (await db.add(whistles, whistle)) await runEffects(context, whistleKind, whistle)
    return 'done'
  },
}
