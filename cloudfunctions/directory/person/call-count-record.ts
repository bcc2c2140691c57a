import type { Collection } from '../../core/cloud/collection.ts'

/**
 * How often on a day something was done that is bounded: `_id` is a fingerprint of person, day and
 * procedure, or of a slip and the day on which its digits are tried.
 */
export type CallCount = {
  _id: string
  count: number
  /** The client tokens of calls: one that comes again is counted once. Of tries, none. */
  tokens: string[]
  /** When the first of them came, epoch ms. */
  at: number
}

const kept = {
  purpose: 'a bound on what is set off or guessed in a day',
  seenBy: 'nobody',
  kept: '2 days',
}

export const callCounts: Collection<CallCount> = {
  name: 'callCounts',
  indexes: [{ name: 'at', keys: { at: 1 } }],
  fields: { _id: kept, count: kept, tokens: kept, at: kept },
  retention: { since: 'at', days: 2 },
}
