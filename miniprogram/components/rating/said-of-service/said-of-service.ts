import type { RatingLevel } from '../../../contract/rating'

/** What was said of a service: how good it was, what was not done well, in whose words. */
type Said = { level: RatingLevel; levelText: string; reasons: string[]; words: string }

/** A rating as its reviewer and whoever gave it see it; the second one stands beside the first. */
Component({
  properties: {
    /** Which one it is: 第一次, 整改后. */
    label: String,
    said: { type: null, value: null as Said | null },
  },
})
