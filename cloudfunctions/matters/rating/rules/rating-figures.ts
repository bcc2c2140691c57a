import { limits } from '../../../../miniprogram/contract/limits.ts'
import type { Source } from '../../../core/tally/source.ts'
import { counted, nothing, type Tally } from '../../../core/tally/tally.ts'
import { type Rating, ratings } from '../rating-record.ts'

/** What a rating may count as. */
export type RatingCount = 'rated' | 'satisfied'

/** What a rating counts as; one that was appealed against with success is kept, and left out. */
export const ratingFacts = ({ level, leftOut }: Pick<Rating, 'level' | 'leftOut'>): Tally =>
  leftOut ? nothing : counted<RatingCount>({ rated: 1, satisfied: level >= 3 ? 1 : 0 })

/** A rating counts in its community, one of no community in none; around it only among enough others. */
export const ratingFigures: Source<Rating> = {
  collection: ratings,
  byCategory: false,
  fewest: { of: 'rated', number: limits.fewest },
  countedIn: ({ community: area, category, month: period }) => ({ area, category, period }),
  where: ({ area, period }) => ({ community: area, month: period }),
  factsOf: ratingFacts,
}
