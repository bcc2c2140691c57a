import type { Effect } from '../../../core/procedure/context.ts'
import { type RoutingRule, routingRules } from '../routing-record.ts'
import { routingId } from '../rules/suggest.ts'
import type { Whistle, WhistleEntry } from '../whistle-record.ts'

/** What a ruling is to leave behind, it leaves: who leads in such a case. A newer one is not undone. */
export const rememberRuling: Effect<Whistle, WhistleEntry> = {
  async run({ db }, { _id: whistle, category }, { rememberedIn: area, department: lead, at }) {
    if (area === undefined || lead === undefined) return 'done'
    const rule: RoutingRule = { _id: routingId(area, category), area, category, lead, whistle, at }
    const older = { _id: rule._id, at: { from: 0, below: at } }
    const changed = await db.change(routingRules, older, { set: { lead, whistle, at } })
    if (!changed) await db.add(routingRules, rule)
    return 'done'
  },
}
