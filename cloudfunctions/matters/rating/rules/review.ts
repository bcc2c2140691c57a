import { ratingReasons } from '../../../../miniprogram/contract/rating.ts'
import type { Rating } from '../rating-record.ts'
import { type GroupTold, tellGroup } from './group.ts'

/** What a community's ratings of a month say; of words, those of anonymous ones. */
export type CommunityReview = { community: string } & GroupTold

/**
 * A month's ratings community by community, in the order of their codes: those that count, without
 * what an appeal took out; none of a community where too few people rated.
 */
export function reviewOf(ratings: readonly Rating[]): CommunityReview[] {
  const groups = new Map<string, Rating[]>()
  for (const rating of ratings) {
    if (rating.community === undefined || !rating.nth || rating.leftOut) continue
    groups.set(rating.community, [...(groups.get(rating.community) ?? []), rating])
  }
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([community, group]) => {
      const people = group.filter(({ nth }) => nth === 1).length
      const told = tellGroup(group.map(withoutFollowed), people, ratingReasons)
      return told ? [{ community, ...told }] : []
    })
}

/** A rating as the review tells it: what was said by name is followed up one by one. */
const withoutFollowed = ({ level, reasons, words, matter }: Rating) => ({
  ...{ level, reasons },
  ...(words && !matter ? { words } : {}),
})
