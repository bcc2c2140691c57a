import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, month } from '../../../cloudfunctions/core/clock/date.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import {
  isPublished,
  openMonths,
  startOf,
} from '../../../cloudfunctions/matters/rating/rules/published.ts'
import { reviewOf } from '../../../cloudfunctions/matters/rating/rules/review.ts'
import type { RatingLevel } from '../../../miniprogram/contract/rating.ts'
import { moment } from '../help/example.ts'

const moments = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2035, 0) })
const days = fc.integer({ min: 1, max: 28 })

describe('the ratings of a month', () => {
  it('are published on the fifth of the next, at midnight', () => {
    expect(isPublished('2026-10', moment('2026-11-04 23:59'), 5)).toBe(false)
    expect(isPublished('2026-10', moment('2026-11-05 00:00'), 5)).toBe(true)
    expect(isPublished('2026-12', moment('2027-01-04 12:00'), 5)).toBe(false)
    expect(isPublished('2026-11', moment('2026-11-30 12:00'), 5)).toBe(false)
  })

  it('are published for good on any configured day, and open until then', () => {
    fc.assert(
      fc.property(moments, moments, days, (given, now, day) => {
        const named = month(given)
        const published = isPublished(named, now, day)
        if (published) expect(isPublished(named, now + 400 * DAY, day)).toBe(true)
        if (now >= given) expect(openMonths(now, day).includes(named)).toBe(!published)
        expect(isPublished(month(now), now, day)).toBe(false)
      }),
    )
  })

  it('begin at the first moment of the month', () => {
    fc.assert(
      fc.property(moments, (now) => {
        expect(month(startOf(month(now)))).toBe(month(now))
        expect(month(startOf(month(now)) - 1)).not.toBe(month(now))
      }),
    )
  })
})

describe('the review of a month', () => {
  const ratings = fc.array(
    fc.record({
      level: fc.constantFrom<RatingLevel>(1, 2, 3, 4, 5),
      words: fc.constantFrom('慢', '态度', '没说清', ''),
      community: fc.constantFrom('340504002007', '340504002009'),
      named: fc.boolean(),
      leftOut: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  const asStored = (all: { named: boolean; leftOut: boolean; level: RatingLevel }[]): Rating[] =>
    all.map(({ named, leftOut, ...said }, i) => ({
      ...{ _id: `${i}`, reasons: [], category: '0205', month: '2026-10', changes: 0, tokens: [] },
      ...said,
      ...(named ? { matter: { kind: 'report', id: `report-${i}` } as const } : {}),
      ...(leftOut ? { leftOut: true } : {}),
    }))

  it('lists a community from five ratings on, and counts none that was left out', () => {
    fc.assert(
      fc.property(ratings, (all) => {
        for (const community of ['340504002007', '340504002009']) {
          const counted = all.filter((one) => one.community === community && !one.leftOut)
          const shown = reviewOf(asStored(all)).find((one) => one.community === community)
          expect(shown?.rated).toBe(counted.length < 5 ? undefined : counted.length)
          expect(shown?.words.length ?? 0).toBeLessThanOrEqual(
            counted.filter(({ named, level }) => !named && level <= 2).length,
          )
        }
      }),
    )
  })

  it('is in the order of the communities’ codes, whichever was rated first', () => {
    const five = (community: string) =>
      Array.from({ length: 5 }, () => ({
        ...{ community, level: 4 as const, words: '', named: false, leftOut: false },
      }))
    const [one, other] = [five('340504002007'), five('340504002009')]
    for (const all of [
      [...one, ...other],
      [...other, ...one],
    ]) {
      expect(reviewOf(asStored(all)).map(({ community }) => community)).toEqual([
        ...['340504002007', '340504002009'],
      ])
    }
  })

  it('is the same for ratings in any order', () => {
    fc.assert(
      fc.property(ratings, (all) => {
        expect(reviewOf(asStored(all.toReversed()))).toEqual(reviewOf(asStored(all)))
      }),
    )
  })
})
