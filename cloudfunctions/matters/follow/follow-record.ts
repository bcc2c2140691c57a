import type { Collection } from '../../core/cloud/collection.ts'

/** A neighbour who met the same problem (我也遇到). `_id` is report and person, so nobody counts twice. */
export type Follow = {
  _id: string
  report: string
  person: string
  at: number
  /** The last step of the report whose news has come to this follower. */
  told?: number
}

export const follows: Collection<Follow> = {
  name: 'follows',
  indexes: [
    { name: 'person', keys: { person: 1, at: -1 } },
    { name: 'report', keys: { report: 1, told: 1 } },
  ],
  fields: {
    _id: { purpose: 'one person, one follow', seenBy: 'nobody', kept: 'until deletion' },
    report: { purpose: 'what is followed', seenBy: 'follower', kept: 'until deletion' },
    person: { purpose: 'who hears of it', seenBy: 'nobody', kept: 'until deletion' },
    at: { purpose: 'when it began', seenBy: 'follower', kept: 'until deletion' },
    told: { purpose: 'so that news comes once', seenBy: 'nobody', kept: 'until deletion' },
  },
}
