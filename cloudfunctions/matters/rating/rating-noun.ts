import { resume } from '../../core/lifecycle/follow-up.ts'
import type { Noun } from '../../core/noun.ts'
import { followRating } from './follow-rating.ts'
import { ownRatings } from './own-ratings.ts'
import { ratings } from './rating-record.ts'
import { ratingFigures } from './rules/rating-figures.ts'

export const ratingNoun: Noun = {
  collections: [ratings],
  works: { ratings: { pace: { minutes: 5, at: 1 }, work: resume(ratings, followRating) } },
  ownData: ownRatings,
  figures: ratingFigures,
}
