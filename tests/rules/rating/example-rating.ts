import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { community } from '../help/example.ts'

/** A rating that counts, as the first of its person. */
export const aRating = (told: Partial<Rating> = {}): Rating => ({
  ...{ _id: 'rating', level: 5, reasons: [], community, nth: 1 },
  ...{ month: '2026-10', changes: 0, tokens: [] },
  ...told,
})
