import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** That somebody urged (催办). `_id` is matter, person and day, so that it counts once a day. */
export type Urge = {
  _id: string
  matter: Matter
  person: string
  at: number
  /** The client token that made it: the same token gets the same answer. */
  token: string
  /** When to tell whoever has it; set until that is done. */
  resumeAt?: number
}

const urging = { purpose: 'once a day', seenBy: 'self; others the count', kept: 'until deletion' }

export const urges: Collection<Urge> = {
  name: 'urges',
  indexes: [
    { name: 'matter', keys: { 'matter.id': 1, at: -1 } },
    { name: 'person', keys: { person: 1 } },
    { name: 'resume', keys: { resumeAt: 1 } },
  ],
  fields: {
    _id: urging,
    matter: urging,
    person: urging,
    at: urging,
    token: urging,
    resumeAt: urging,
  },
}
