import { limits } from '../../../../miniprogram/contract/limits.ts'
import {
  isBad,
  type RatingLevel,
  type RatingReason,
  ratingLevels,
} from '../../../../miniprogram/contract/rating.ts'
import { windowReasons } from '../../../../miniprogram/contract/window.ts'
import type { WindowRating } from '../window-record.ts'

/** What people said of a window in a month, as counts; `words` are those of bad ratings. */
export type WindowFigures = {
  rated: number
  /** How many were content: levels 3 to 5. */
  satisfied: number
  levels: { level: RatingLevel; count: number }[]
  reasons: { reason: RatingReason; count: number }[]
  words: string[]
}

/**
 * The figures of some ratings; nothing while they are fewer than 5, since few people are known
 * by what they say. Words stand in the order of their letters, which tells nobody who came when.
 */
export function windowFigures(ratings: readonly WindowRating[]): WindowFigures | undefined {
  if (ratings.length < limits.fewest) return undefined
  const count = (isMeant: (rating: WindowRating) => boolean) => ratings.filter(isMeant).length
  return {
    rated: ratings.length,
    satisfied: count(({ level }) => !isBad(level)),
    levels: ratingLevels.map((level) => ({ level, count: count((one) => one.level === level) })),
    reasons: windowReasons
      .map(({ reason }) => ({ reason, count: count((one) => one.reasons.includes(reason)) }))
      .filter(({ count }) => count > 0),
    words: ratings.flatMap(({ level, words }) => (words && isBad(level) ? [words] : [])).sort(),
  }
}
