/** A published month of ratings, ready to be shown. */
import { type RatingLevel, ratingLabel } from '../../../contract/rating'
import type { BarRow } from '../../figure/bar-list/bar-list'

/** A place's month of ratings as its card shows it. */
export type RatedMonth = {
  id: string
  name: string
  /** Where it is, where the name does not tell. */
  place: string
  /** How many rated; empty while they are too few to be shown. */
  rated: string
  levels: BarRow[]
  reasons: string[]
  /** Several may have said the same. */
  words: { at: number; words: string }[]
}

/** How many of all who rated chose each level, as bars. */
export const levelBars = (
  levels: readonly { level: RatingLevel; count: number }[],
  rated: number,
): BarRow[] =>
  levels.map(({ level, count }) => ({
    key: String(level),
    label: ratingLabel[level],
    text: `${count} / ${rated}`,
    share: count / rated,
  }))

/** What was said, each with a key of its own. */
export const saidWords = (words: readonly string[]): RatedMonth['words'] =>
  words.map((said, at) => ({ at, words: said }))
