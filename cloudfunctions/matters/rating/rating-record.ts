import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { RatingLevel, RatingReason } from '../../../miniprogram/contract/rating.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** A resident's rating of a service. `_id` is a fingerprint of the matter's id, which it does not reveal. */
export type Rating = {
  _id: string
  level: RatingLevel
  reasons: RatingReason[]
  words?: string
  community?: string
  /** Which of its person's that count in the community and month it is, from 1 on; without, it counts nowhere. */
  nth?: number
  /** `YYYY-MM` at +08:00: no finer time, so that it can't be matched with a report's history. */
  month: string
  /** What was rated, where it was bad and by name, so that it is followed up; no other rating keeps matter or person. */
  matter?: Matter
  /** Two others upheld an appeal against it: no figure counts it. */
  leftOut?: true
  /** How often it was changed; once is allowed. */
  changes: number
  /** Fingerprints of the client tokens that gave and changed it. */
  tokens: string[]
  /**
   * What should follow has not yet: when to try again (epoch ms), dropped once it has. Of an
   * anonymous one the first moment of its month, which tells nothing; after its figures failed, one
   * for all that failed with it.
   */
  resumeAt?: number
}

const figure = {
  purpose: 'figures of the service',
  seenBy: 'aggregates of 5 or more',
  kept: '5 years',
}

export const ratings: Collection<Rating> = {
  name: 'ratings',
  indexes: [
    { name: 'community month', keys: { month: 1, community: 1 } },
    { name: 'resume', keys: { resumeAt: 1 } },
  ],
  fields: {
    _id: { purpose: 'one service, one rating', seenBy: 'nobody', kept: '5 years' },
    level: figure,
    reasons: figure,
    words: { purpose: 'what to mend', seenBy: 'reviewer', kept: 'until deletion' },
    community: figure,
    nth: { purpose: 'one person counts as one person', seenBy: 'nobody', kept: '5 years' },
    month: figure,
    matter: { purpose: 'to call back', seenBy: 'reviewer', kept: 'until deletion' },
    leftOut: figure,
    changes: { purpose: 'one change', seenBy: 'nobody', kept: '5 years' },
    tokens: { purpose: 'repeatable calls', seenBy: 'nobody', kept: '5 years' },
    resumeAt: { purpose: 'finds what should follow', seenBy: 'nobody', kept: 'until it has' },
  },
  retention: { since: 'month', days: 5 * 365, as: 'month' },
}
