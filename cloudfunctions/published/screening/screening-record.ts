import type { Collection } from '../../core/cloud/collection.ts'

/**
 * How far a check is: not told yet, fine, to be looked at by people, not to be shown; or never told,
 * however often it was asked.
 */
export type CheckState = 'pending' | 'pass' | 'review' | 'risky' | 'silent'

/** A photo that is checked: its file id, how far that is, when it was last asked (epoch ms), how often. */
export type CheckedPhoto = { file: string; state: CheckState; askedAt?: number; asked: number }

/** The check of what a step of a report says and shows, before the public may see it. */
export type Screening = {
  /** `<report>-<version>`: one step, one check. */
  _id: string
  report: string
  /** The version that said it. */
  version: number
  /** Who was here last on its account: WeChat checks only what somebody sends who just was. */
  person: string
  /** The report's step with which they were: its visit counts once. */
  visit: number
  /** How far the words are; missing where there are none. */
  words?: CheckState
  photos: CheckedPhoto[]
  /** WeChat's names for what it was asked about photos, by which it tells the answer. */
  traces: { id: string; file: string }[]
  /** When it is next to be seen to, epoch ms; missing while nothing is to be done. */
  nextAt?: number
  /** How often in a row the checker could not be asked. */
  failed: number
  /** Counts changes, so that none is lost. */
  changes: number
}

const inner = (purpose: string) => ({ purpose, seenBy: 'nobody', kept: 'until deletion' })

export const screenings: Collection<Screening> = {
  name: 'screenings',
  indexes: [
    { name: 'report', keys: { report: 1 } },
    { name: 'trace', keys: { 'traces.id': 1 } },
    { name: 'next', keys: { nextAt: 1 } },
  ],
  fields: {
    _id: inner('one step, one check'),
    report: inner('whose content it is'),
    version: inner('which content it is'),
    person: inner('on whose visit it is checked'),
    visit: inner('so that a visit counts once'),
    words: inner('whether the words may be shown'),
    photos: inner('which photos may be shown'),
    traces: inner('which answer is about which photo'),
    nextAt: inner('when it is seen to'),
    failed: inner('when to try again'),
    changes: inner('so that no answer is lost'),
  },
}
