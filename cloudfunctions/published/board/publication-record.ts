import type { Answer } from '../../../miniprogram/contract/answer.ts'
import type { Collection } from '../../core/cloud/collection.ts'

/** A report as the board shows it (公示): what and where, before and after, and no person. */
export type Publication = {
  /** Fingerprint of the report's id, which can't be read from it. */
  _id: string
  community: string
  category: string
  /** The estate or the grid; never a building or a pin. */
  place: string
  /** What its reporter and its handler wrote, where that was checked and names nobody; else empty. */
  words: string
  doneWords: string
  /** File ids of copies without metadata. */
  before: string[]
  after: string[]
  /** What its reporter said of it: solved, or partly. */
  answer: Answer
  /** Days from the report to done. */
  days: number
  /** The day it was closed at +08:00 and the id, by which lists go: `2026-11-23-<id>`. */
  order: string
}

const shown = (purpose: string) => ({
  purpose,
  seenBy: 'everyone',
  kept: 'until its reporter takes it back',
})

export const publications: Collection<Publication> = {
  name: 'publications',
  indexes: [{ name: 'community', keys: { community: 1, order: -1 } }],
  fields: {
    _id: shown('one report, shown once'),
    community: shown('whose board it is on'),
    category: shown('what it was about'),
    place: shown('roughly where'),
    words: shown('what was wrong'),
    doneWords: shown('what was done'),
    before: shown('how it looked'),
    after: shown('how it looks'),
    answer: shown('whether it is solved'),
    days: shown('how long it took'),
    order: shown('when it was over'),
  },
}
