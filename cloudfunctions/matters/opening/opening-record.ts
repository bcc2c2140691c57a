import type { Collection } from '../../core/cloud/collection.ts'

/** That somebody opened a restricted report: who, which, when. */
export type Opening = { _id: string; report: string; person: string; at: number }

const audit = { purpose: 'who opened a restricted report', seenBy: 'auditors', kept: '3 years' }

export const openings: Collection<Opening> = {
  name: 'openings',
  indexes: [
    { name: 'report', keys: { report: 1, at: 1 } },
    { name: 'old', keys: { at: 1 } },
  ],
  fields: { _id: audit, report: audit, person: audit, at: audit },
  retention: { since: 'at', days: 3 * 365 },
}
