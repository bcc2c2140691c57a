import type { Noun } from '../../core/noun.ts'
import { allowances } from './allowance-record.ts'
import { followRatings } from './follow-ratings.ts'
import { ownRatings } from './own-ratings.ts'
import { ratings } from './rating-record.ts'
import { ratingFigures } from './rules/rating-figures.ts'

export const ratingNoun: Noun = {
  collections: [allowances, ratings],
  works: { ratings: { pace: { minutes: 5, at: 1 }, work: followRatings } },
  ownData: ownRatings,
  figures: ratingFigures,
}
