import type { Collection } from '../../core/cloud/collection.ts'

/**
 * How often somebody called a procedure on a day. `_id` is a fingerprint of person, day and
 * procedure.
 */
export type CallCount = {
  _id: string
  count: number
  /** The client tokens that they came with: one that comes again is counted once. */
  tokens: string[]
  /** When the first of them came, epoch ms. */
  at: number
}

const kept = { purpose: 'a bound on what one person can set off', seenBy: 'nobody', kept: '2 days' }

export const callCounts: Collection<CallCount> = {
  name: 'callCounts',
  indexes: [{ name: 'at', keys: { at: 1 } }],
  fields: { _id: kept, count: kept, tokens: kept, at: kept },
  retention: { since: 'at', days: 2 },
}
