import type { RatingLevel } from '../../../contract/rating'

/** A rating: how good the service was, what was not done well, and the words with it. */
type GivenRating = { level: RatingLevel; levelText: string; reasons: string[]; words: string }

/** A rating as its reviewer and whoever gave it see it; the second one stands beside the first. */
Component({
  properties: {
    /** Which one it is: 第一次, 整改后. */
    label: String,
    rating: { type: null, value: null as GivenRating | null },
  },
})
