import type { Rating } from '../../../matters/rating/rating-record.ts'
import type { Tally } from '../cell-record.ts'
import { counted, nothing } from './tally.ts'

/** What a rating counts as; one that was appealed against with success is kept, and left out. */
export const ratingFacts = ({ level, leftOut }: Pick<Rating, 'level' | 'leftOut'>): Tally =>
  leftOut ? nothing : counted({ rated: 1, satisfied: level >= 3 ? 1 : 0 })
