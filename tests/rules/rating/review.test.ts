import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { reviewOf } from '../../../cloudfunctions/matters/rating/rules/review.ts'
import { aRating } from './example-rating.ts'

const of = (community: string, count: number, told: Partial<Rating> = {}) =>
  Array.from({ length: count }, () => aRating({ community, ...told }))
const counted = (ratings: readonly Rating[]) =>
  reviewOf(ratings).map(({ community, rated }) => [community, rated])

describe('the review of a month', () => {
  it('is of each community where five people rated, in the order of their codes', () => {
    const [seven, eight, nine] = ['340504002007', '340504002008', '340504002009']
    const all = [...of(nine, 5), ...of(seven, 6), ...of(eight, 4)]
    for (const ratings of [all, all.toReversed()]) {
      expect(counted(ratings)).toEqual([
        [seven, 6],
        [nine, 5],
      ])
    }
  })

  it('counts the second of a person among the ratings, but no person twice', () => {
    const [first = '', second = ''] = ['340504002007', '340504002009']
    const ratings = [...of(first, 4), ...of(first, 4, { nth: 2 }), ...of(second, 5)]
    expect(counted([...ratings, ...of(second, 1, { nth: 2 })])).toEqual([[second, 6]])
  })

  it('leaves out what counts nowhere: beyond what a person is allowed, taken out, of no community', () => {
    const { nth: _, ...beyond } = aRating()
    const { community: __, ...nowhere } = aRating()
    const five = of('340504002007', 5)
    const nowheres = Array.from({ length: 5 }, () => nowhere)
    expect(counted([...five, beyond, aRating({ leftOut: true }), ...nowheres])).toEqual([
      ['340504002007', 5],
    ])
  })

  it('has no words that were said by name, since they are followed up one by one', () => {
    const bad = { level: 2, words: '记名的' } as const
    const [review] = reviewOf([
      ...of('340504002007', 5),
      aRating({ ...bad, matter: { kind: 'report', id: 'report' } }),
      aRating({ ...bad, words: '匿名的' }),
    ])
    expect(review?.words).toEqual(['匿名的'])
  })
})
