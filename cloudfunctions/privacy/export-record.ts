import type { Collection } from '../core/cloud/collection.ts'

/** The file of their own data that somebody last asked for. `_id` is the person. */
export type Export = { _id: string; file: string; at: number }

const copy = { purpose: 'a copy to take away', seenBy: 'self', kept: '1 day' }

export const dataExports: Collection<Export> = {
  name: 'exports',
  indexes: [{ name: 'old', keys: { at: 1 } }],
  fields: { _id: copy, file: copy, at: copy },
  retention: { since: 'at', days: 1, file: 'file' },
}
