import type { RatingLevel, RatingReason } from '../../../miniprogram/contract/rating.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** A service item (服务事项) that a window sees to. */
export type ServiceItem = { code: string; name: string }

/** A window in a community's hall. `_id` is the community's code, `W`, two digits. */
export type Window = {
  _id: string
  /** 1号窗口 */
  name: string
  /** 半山花园社区服务中心 */
  hall: string
  community: string
  services: ServiceItem[]
}

/** What somebody said of a window's service. `_id` is a fingerprint of the code that let them. */
export type WindowRating = {
  _id: string
  window: string
  community: string
  /** Code of the service item, where they said which. */
  service?: string
  level: RatingLevel
  reasons: RatingReason[]
  words?: string
  /** `YYYY-MM` at +08:00: no finer time, so that nobody knows it by who stood there when. */
  month: string
  /** A fingerprint of the client token that gave it. */
  token: string
}

const publicFact = {
  purpose: 'what a window sees to',
  seenBy: 'everyone',
  kept: 'as long as it is open',
}

const figure = {
  purpose: 'figures of the window',
  seenBy: 'aggregates of 5 or more',
  kept: '5 years',
}

export const windows: Collection<Window> = {
  name: 'windows',
  indexes: [{ name: 'community', keys: { community: 1, _id: 1 } }],
  fields: {
    _id: publicFact,
    name: publicFact,
    hall: publicFact,
    community: publicFact,
    services: publicFact,
  },
}

export const windowRatings: Collection<WindowRating> = {
  name: 'windowRatings',
  indexes: [{ name: 'month community', keys: { month: 1, community: 1, _id: 1 } }],
  fields: {
    _id: { purpose: 'one service, one rating', seenBy: 'nobody', kept: '5 years' },
    window: figure,
    community: figure,
    service: figure,
    level: figure,
    reasons: figure,
    words: { purpose: 'what to mend', seenBy: 'supervisor', kept: '5 years' },
    month: figure,
    token: { purpose: 'repeatable calls', seenBy: 'nobody', kept: '5 years' },
  },
  retention: { since: 'month', days: 5 * 365, as: 'month' },
}
