import { limits } from '../../../../miniprogram/contract/limits.ts'
import type { Source } from '../../../core/tally/source.ts'
import { counted, nothing, type Tally } from '../../../core/tally/tally.ts'
import { type Rating, ratings } from '../rating-record.ts'

/**
 * What a rating may count as: as one that was given, whoever gave it; and, as far as its person is
 * allowed, as one that is counted, and as a person who rated.
 */
export type RatingCount = 'ratingsGiven' | 'rated' | 'satisfied' | 'raters'

/** What a rating counts as; one that was appealed against with success is kept, and left out. */
export const ratingFacts = ({
  level,
  nth,
  leftOut,
}: Pick<Rating, 'level' | 'nth' | 'leftOut'>): Tally =>
  leftOut
    ? nothing
    : counted<RatingCount>({
        ratingsGiven: 1,
        rated: nth ? 1 : 0,
        satisfied: nth && level >= 3 ? 1 : 0,
        raters: nth === 1 ? 1 : 0,
      })

/**
 * A rating counts in its community, one of no community in none; around it what it says counts only
 * among enough people's, and that it was given always.
 */
export const ratingFigures: Source<Rating> = {
  collection: ratings,
  byCategory: false,
  fewest: { of: 'raters', number: limits.fewestExact, always: ['ratingsGiven'] },
  countedIn: ({ community: area, month: period }) => ({ area, period, category: '' }),
  where: ({ area, period }) => ({ community: area, month: period }),
  factsOf: ratingFacts,
}
