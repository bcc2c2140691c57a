import * as v from 'valibot'
import type { Database } from '../../../core/cloud/database.ts'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { month, street } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { areas } from '../../../directory/place/place-record.ts'
import { reaches } from '../../../directory/place/rules/area.ts'
import { type Rating, ratings } from '../rating-record.ts'
import { isPublished } from '../rules/published.ts'
import { type CommunityReview, reviewOf } from '../rules/review.ts'

/** A community's ratings of a month, with its name. */
export type ReviewedCommunity = CommunityReview & { name: string }

/** How many ratings are read at once. */
const PAGE = 1000

/**
 * A published month's ratings of a street, community by community: what supervisors get to know of
 * anonymous ones. One operation for each 1,000 ratings, and one for the communities' names.
 */
export const reviewRatings = procedure({
  who: supervisors,
  input: v.strictObject({ area: street, month }),
  async run({ db, city, caller, input, now }) {
    const supervises = caller.roles.some(
      ({ role, area }) => role === 'supervisor' && reaches(area, input.area),
    )
    if (!supervises) return fail('CALL.NOT_ALLOWED')
    if (!isPublished(input.month, now, city.rules.ratingsOut)) return fail('RATING.NOT_PUBLISHED')
    const reviewed = reviewOf(await readMonth(db, input.area, input.month))
    const codes = reviewed.map(({ community }) => community)
    const found = await db.find(areas, { _id: { oneOf: codes } }, { limit: PAGE })
    const names = new Map(found.map(({ _id, name }) => [_id, name]))
    const communities: ReviewedCommunity[] = reviewed.map((one) => ({
      ...one,
      name: names.get(one.community) ?? '',
    }))
    return { communities }
  },
})

/** All ratings of a street's communities in a month, a page at a time. */
async function readMonth(db: Database, street: string, month: string): Promise<Rating[]> {
  const within = { month, community: { from: street, below: `${street}:` } }
  const read: Rating[] = []
  let page: Rating[]
  do {
    const after = read.at(-1)?._id ?? ''
    const where = { ...within, _id: { from: `${after} `, below: '~' } }
    page = await db.find(ratings, where, { order: { _id: 'up' }, limit: PAGE })
    read.push(...page)
  } while (page.length === PAGE)
  return read
}
