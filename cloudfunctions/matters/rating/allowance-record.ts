import type { Collection } from '../../core/cloud/collection.ts'

/**
 * That one of somebody's ratings counts in a community and month. `_id` is a fingerprint of person,
 * community, month and which of theirs it is: so it bounds how many of one person count, and leads
 * to none of them.
 */
export type Allowance = {
  _id: string
  /** `YYYY-MM` at +08:00. */
  month: string
}

export const allowances: Collection<Allowance> = {
  name: 'allowances',
  indexes: [{ name: 'month', keys: { month: 1 } }],
  fields: {
    _id: { purpose: 'one person counts as one person', seenBy: 'nobody', kept: '62 days' },
    month: { purpose: 'forgets it in time', seenBy: 'nobody', kept: '62 days' },
  },
  retention: { since: 'month', days: 62, as: 'month' },
}
