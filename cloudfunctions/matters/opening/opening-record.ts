import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** That somebody opened a restricted matter: who, which, when. */
export type Opening = { _id: string; matter: Matter; person: string; at: number }

const audit = { purpose: 'who opened a restricted matter', seenBy: 'auditors', kept: '3 years' }

export const openings: Collection<Opening> = {
  name: 'openings',
  indexes: [
    { name: 'matter', keys: { 'matter.id': 1, at: 1 } },
    { name: 'old', keys: { at: 1 } },
  ],
  fields: { _id: audit, matter: audit, person: audit, at: audit },
  retention: { since: 'at', days: 3 * 365 },
}
