/** A rating that this person gave, and what became of it. */

import type { Procedures } from '../../../../typings/procedures'
import { isBad, ratingLabel, ratingReasons } from '../../../contract/rating'
import { cloudNow } from '../../../services/device/clock'
import { whenWords } from '../../../services/words/date-words'

/** What a reporter said of the service, and what became of it. */
type Mine = Procedures['rating.mine']['result']

/** A rating as it is shown again: level, reasons and words. */
export type Said = { level: number; levelText: string; reasons: string[]; words: string }

/** What became of a rating, for whoever gave it. */
export type Rated = {
  first: Said
  /** Whether it was given without a name: nobody can follow it up then. */
  anonymous: boolean
  /** The one given after the remedy, if any. */
  second: Said | null
  /** Who follows it up, and where that stands, in words; empty while nobody does. */
  stands: string
  /** The newest step first; `left`: how many there are from it on. */
  steps: { left: number; when: string; words: string; said: string }[]
}

/** A rating with what became of it at `now` (epoch ms); nothing while none was given. */
export function ratedOf({ rating, remedy }: Mine, now = cloudNow()): Rated | null {
  if (!rating) return null
  const { level, reasons, words, named } = rating
  const labels = ratingReasons.filter(({ reason }) => reasons.includes(reason))
  return {
    first: {
      ...{ level, levelText: ratingLabel[level], words },
      reasons: labels.map(({ label }) => label),
    },
    anonymous: isBad(level) && !named,
    second: remedy?.second ?? null,
    stands: remedy
      ? [remedy.who && `跟进的是${remedy.who}`, remedy.status].filter(Boolean).join('，')
      : '',
    steps: (remedy?.timeline ?? []).map(({ at, words, said }, newer, { length }) => ({
      ...{ left: length - newer, when: whenWords(at, now), words, said },
    })),
  }
}

/** How the service may be rated now, in words; empty when it may not. */
export function ratesOf({ open, rating }: Mine): string {
  if (!open) return ''
  if (!rating) return '评一评服务'
  return rating.mayChange ? '改评价' : ''
}
