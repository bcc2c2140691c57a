import { limits } from '../../../../miniprogram/contract/limits.ts'
import {
  isBad,
  type RatingLevel,
  type RatingReason,
  ratingLevels,
} from '../../../../miniprogram/contract/rating.ts'

/** How much is told of what a group of people said: nothing of few, and the very numbers only of many. */
export type Telling = 'nothing' | 'mood' | 'numbers'

/** How much is told of what so many people said, so that nobody finds out who said what. */
export function tellingOf(people: number): Telling {
  if (people < limits.fewest) return 'nothing'
  return people < limits.fewestExact ? 'mood' : 'numbers'
}

/** How content a group is, roughly: of thirds, which one more rating of a small group seldom changes. */
export function moodOf(satisfied: number, rated: number): string {
  if (3 * satisfied >= 2 * rated) return '多数满意'
  return 3 * satisfied <= rated ? '多数不满意' : '有好有坏'
}

/** What ratings say that are told of as a group. */
export type Said = { level: RatingLevel; reasons: readonly RatingReason[]; words?: string }

/** What a group said: numbers only where it is large enough, else how content it is. */
export type GroupTold = {
  rated: number
  /** How content it is, in words. */
  mood: string
  /** How many chose each level; none of a small group. */
  levels: { level: RatingLevel; count: number }[]
  /** Why ratings were bad, in words, only what was named; how often (null) not of a small group. */
  reasons: { label: string; count: number | null }[]
  /** What was said with bad ones, in the order of the text, which tells nothing of when or where. */
  words: string[]
}

/** The reasons that could be named, in the order of the form. */
type Reasons = readonly { reason: RatingReason; label: string }[]

/** Tells what a group of `people` said; nothing of few. */
export function tellGroup(
  ratings: readonly Said[],
  people: number,
  reasons: Reasons,
): GroupTold | undefined {
  const telling = tellingOf(people)
  if (telling === 'nothing') return undefined
  const isExact = telling === 'numbers'
  const count = (is: (rating: Said) => boolean) => ratings.filter(is).length
  const named = reasons
    .map(({ reason, label }) => ({ label, count: count((one) => one.reasons.includes(reason)) }))
    .filter(({ count }) => count > 0)
  const byLevel = ratingLevels.map((level) => ({
    level,
    count: count((one) => one.level === level),
  }))
  return {
    rated: ratings.length,
    mood: moodOf(
      count(({ level }) => !isBad(level)),
      ratings.length,
    ),
    levels: isExact ? byLevel : [],
    reasons: isExact ? named : named.map(({ label }) => ({ label, count: null })),
    words: ratings.flatMap(({ level, words }) => (words && isBad(level) ? [words] : [])).sort(),
  }
}
