import type { Collection } from '../../core/cloud/collection.ts'

/** What a ruling left behind, so that the same dispute never comes twice: who leads in such a case. */
export type RoutingRule = {
  /** `<area>-<category>`: one of each; the newest ruling holds. */
  _id: string
  area: string
  category: string
  lead: string
  /** The whistle whose ruling it was. */
  whistle: string
  at: number
}

const rule = { purpose: 'who leads in such a case', seenBy: 'staff', kept: 'until changed' }

export const routingRules: Collection<RoutingRule> = {
  name: 'routingRules',
  indexes: [],
  fields: { _id: rule, area: rule, category: rule, lead: rule, whistle: rule, at: rule },
}
