import type { Collection } from '../../core/cloud/collection.ts'

/** A notice on a place (停水至 18:00), seen by whoever is about to report something there. */
export type Bulletin = {
  _id: string
  /** Code of the area or building; it holds for all that lies in it. */
  place: string
  community: string
  words: string
  from: number
  until: number
  by: string
  at: number
  liftedAt?: number
}

const notice = { purpose: 'tells what is known already', seenBy: 'everyone', kept: '1 year' }

export const bulletins: Collection<Bulletin> = {
  name: 'bulletins',
  indexes: [
    { name: 'place', keys: { place: 1, until: 1 } },
    { name: 'community', keys: { community: 1, until: -1 } },
    { name: 'old', keys: { until: 1 } },
  ],
  fields: {
    _id: notice,
    place: notice,
    community: notice,
    words: notice,
    from: notice,
    until: notice,
    by: notice,
    at: notice,
    liftedAt: notice,
  },
  retention: { since: 'until', days: 365 },
}
