import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** A neighbour who met the same problem (我也遇到). `_id` is matter and person, so nobody counts twice. */
export type Follow = {
  _id: string
  matter: Matter
  person: string
  at: number
  /** The last step of it whose news has come to this follower. */
  told?: number
}

export const follows: Collection<Follow> = {
  name: 'follows',
  indexes: [
    { name: 'person', keys: { person: 1, at: -1, _id: -1 } },
    { name: 'matter', keys: { 'matter.id': 1, told: 1 } },
  ],
  fields: {
    _id: { purpose: 'one person, one follow', seenBy: 'nobody', kept: 'until deletion' },
    matter: { purpose: 'what is followed', seenBy: 'follower', kept: 'until deletion' },
    person: { purpose: 'who hears of it', seenBy: 'nobody', kept: 'until deletion' },
    at: { purpose: 'when it began', seenBy: 'follower', kept: 'until deletion' },
    told: { purpose: 'so that news comes once', seenBy: 'nobody', kept: 'until deletion' },
  },
}
