import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { RatingLevel, RatingReason } from '../../../miniprogram/contract/rating.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** A resident's rating of a service. `_id` is a fingerprint of the matter's id, which it does not reveal. */
export type Rating = {
  _id: string
  level: RatingLevel
  reasons: RatingReason[]
  words?: string
  category: string
  community?: string
  /** Who did the work: figures need it, and see it only in aggregates. */
  worker?: string
  /** `YYYY-MM` at +08:00: no finer time, so that it can't be matched with a report's history. */
  month: string
  /** What was rated, when that was by name; anonymous ratings keep neither matter nor person. */
  matter?: Matter
  /** A remedy has begun: it can't be changed any more. */
  inRemedy?: true
  /** Two others upheld an appeal against it: no figure counts it. */
  leftOut?: true
  /** How often it was changed; once is allowed. */
  changes: number
  /** Fingerprints of the client tokens that gave and changed it. */
  tokens: string[]
  /**
   * What should follow has not yet: when to try again (epoch ms), dropped once it has. Of an
   * anonymous one always the first moment of its month, which tells nothing.
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
    { name: 'figures', keys: { community: 1, category: 1, month: 1 } },
    { name: 'resume', keys: { resumeAt: 1 } },
  ],
  fields: {
    _id: { purpose: 'one service, one rating', seenBy: 'nobody', kept: '5 years' },
    level: figure,
    reasons: figure,
    words: { purpose: 'what to mend', seenBy: 'reviewer', kept: 'until deletion' },
    category: figure,
    community: figure,
    worker: figure,
    month: figure,
    matter: { purpose: 'to call back', seenBy: 'reviewer', kept: 'until deletion' },
    inRemedy: { purpose: 'no change once it is followed up', seenBy: 'nobody', kept: '5 years' },
    leftOut: figure,
    changes: { purpose: 'one change', seenBy: 'nobody', kept: '5 years' },
    tokens: { purpose: 'repeatable calls', seenBy: 'nobody', kept: '5 years' },
    resumeAt: { purpose: 'finds what should follow', seenBy: 'nobody', kept: 'until it has' },
  },
  retention: { since: 'month', days: 5 * 365, as: 'month' },
}
