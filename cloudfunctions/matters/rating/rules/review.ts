import { limits } from '../../../../miniprogram/contract/limits.ts'
import {
  isBad,
  type RatingLevel,
  ratingLevels,
  ratingReasons,
} from '../../../../miniprogram/contract/rating.ts'
import type { Rating } from '../rating-record.ts'

/** A community's ratings of a month, as counts; and what was said with the bad anonymous ones. */
export type CommunityReview = {
  community: string
  rated: number
  levels: { level: RatingLevel; count: number }[]
  /** Why ratings were bad, in words; only what was named. */
  reasons: { label: string; count: number }[]
  /** In the order of the text, which tells nothing of when or where it was said. */
  words: string[]
}

/**
 * A month's ratings community by community, in the order of their codes. Communities with fewer
 * than 5 are left out, and so is what an appeal took out. Source: design, section 7.
 */
export function reviewOf(ratings: readonly Rating[]): CommunityReview[] {
  const groups = new Map<string, Rating[]>()
  for (const rating of ratings) {
    if (rating.community === undefined || rating.leftOut) continue
    groups.set(rating.community, [...(groups.get(rating.community) ?? []), rating])
  }
  const shown = [...groups].filter(([, group]) => group.length >= limits.fewest)
  // Stryker disable next-line EqualityOperator: no two communities have the same code
  shown.sort(([one], [other]) => (one < other ? -1 : 1))
  return shown.map(([community, group]) => reviewGroup(community, group))
}

function reviewGroup(community: string, group: readonly Rating[]): CommunityReview {
  const count = (is: (rating: Rating) => boolean) => group.filter(is).length
  return {
    community,
    rated: group.length,
    levels: ratingLevels.map((level) => ({ level, count: count((one) => one.level === level) })),
    reasons: ratingReasons
      .map(({ reason, label }) => ({ label, count: count((one) => one.reasons.includes(reason)) }))
      .filter(({ count }) => count > 0),
    words: group
      .filter(({ level, matter }) => isBad(level) && matter === undefined)
      .flatMap(({ words }) => words ?? [])
      .sort(),
  }
}
