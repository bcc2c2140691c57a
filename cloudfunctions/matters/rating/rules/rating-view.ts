import type { RatingLevel, RatingReason } from '../../../../miniprogram/contract/rating.ts'
import type { Rating } from '../rating-record.ts'

/** A rating for the resident who gave it; nobody else sees one. */
export type RatingView = {
  level: RatingLevel
  reasons: RatingReason[]
  words: string
  named: boolean
  mayChange: boolean
}

/** A rating for the eyes of whoever gave it; what is followed up or published stays as it is. */
export const viewRating = (
  { level, reasons, words = '', matter, changes }: Rating,
  published: boolean,
): RatingView => ({
  level,
  reasons,
  words,
  named: matter !== undefined,
  mayChange: changes === 0 && !matter && !published,
})
