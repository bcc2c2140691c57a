import type { Collection } from '../core/cloud/collection.ts'

/** That somebody has left (注销), and how far the removal of what they were is. */
export type Erasure = {
  /** A fingerprint of whose phone it was and the client token: asked twice, it is one. */
  _id: string
  /** The person's random id: all that is left of them. */
  person: string
  at: number
  /** Where their uploads lie, until all is gone. */
  folder?: string
  /** What was theirs, `<kind> <id>` each, as long as what hangs on it is not all gone. */
  matters: string[]
  /** When to go on, until all is gone. */
  resumeAt?: number
  doneAt?: number
}

const proof = { purpose: 'removes all of somebody', seenBy: 'nobody', kept: '3 years' }

export const erasures: Collection<Erasure> = {
  name: 'erasures',
  indexes: [
    { name: 'resume', keys: { resumeAt: 1 } },
    { name: 'old', keys: { at: 1 } },
  ],
  fields: {
    ...{ _id: proof, person: proof, at: proof, matters: proof, resumeAt: proof, doneAt: proof },
    folder: { ...proof, kept: 'until all is gone' },
  },
  retention: { since: 'at', days: 3 * 365 },
}
