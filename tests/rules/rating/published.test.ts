import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { opensRemedy } from '../../../cloudfunctions/matters/rating/rules/opens-remedy.ts'
import {
  isPublished,
  openMonths,
  startOf,
} from '../../../cloudfunctions/matters/rating/rules/published.ts'
import { viewRating } from '../../../cloudfunctions/matters/rating/rules/rating-view.ts'
import { reviewOf } from '../../../cloudfunctions/matters/rating/rules/review.ts'
import { community, moment } from '../help/example.ts'

const out = 5

describe("a month's ratings", () => {
  it.each([
    ['2026-11', '2026-11-30 23:59', false],
    ['2026-11', '2026-12-04 23:59', false],
    ['2026-11', '2026-12-05 00:00', true],
    ['2026-10', '2026-11-23 12:00', true],
    ['2026-10', '2026-12-01 12:00', true],
    ['2026-12', '2026-11-23 12:00', false],
    ['2026-12', '2027-01-05 00:00', true],
    ['2026-02', '2026-03-04 23:59', false],
  ])('of %s are published at %s: %s', (month, now, published) => {
    expect(isPublished(month, moment(now), out)).toBe(published)
  })

  it('are open for the current month, and for the last one until its day', () => {
    expect(openMonths(moment('2026-12-04 23:59'), out)).toEqual(['2026-11', '2026-12'])
    expect(openMonths(moment('2026-12-05 00:00'), out)).toEqual(['2026-12'])
    expect(openMonths(moment('2026-12-01 00:00'), 1)).toEqual(['2026-12'])
  })

  it('begin with the month at +08:00', () => {
    expect(startOf('2027-01')).toBe(moment('2027-01-01 00:00'))
  })
})

const rating = (told: Partial<Rating> = {}): Rating =>
  ({
    ...{ _id: 'one', level: 5, reasons: [], category: '0205', community },
    ...{ month: '2026-10', changes: 0, tokens: [] },
    ...told,
  }) as Rating

describe('a remedy', () => {
  it.each([
    [1, true, true],
    [2, true, true],
    [3, true, false],
    [1, false, false],
  ] as const)('follows a rating of %s, given by name: %s: %s', (level, named, opens) => {
    const matter = named ? { kind: 'report' as const, id: 'report' } : undefined
    expect(opensRemedy({ level, matter })).toBe(opens)
  })
})

describe('the view of a rating for whoever gave it', () => {
  it('may be changed once, until it is followed up or published', () => {
    expect(viewRating(rating(), false)).toMatchObject({ words: '', named: false, mayChange: true })
    expect(viewRating(rating({ changes: 1 }), false).mayChange).toBe(false)
    expect(viewRating(rating(), true).mayChange).toBe(false)
    const bad = { level: 2, words: '慢', reasons: ['slow'] } as const
    const seen = viewRating(
      rating({ ...bad, reasons: ['slow'], matter: { kind: 'report', id: 'r' } }),
      false,
    )
    expect(seen).toEqual({ ...bad, named: true, mayChange: false })
    expect(viewRating(rating({ level: 2 }), false).mayChange).toBe(true)
  })
})

describe("a month's review", () => {
  const of = (community: string, count: number, told: Partial<Rating> = {}) =>
    Array.from({ length: count }, () => rating({ community, ...told }))

  it('lists communities with five ratings or more, by code, without those that an appeal took out', () => {
    const ratings = [
      ...of('340504002009', 5),
      ...of('340504002007', 6),
      ...of('340504002008', 4),
      ...of('340504002006', 4),
      ...of('340504002006', 1, { leftOut: true }),
    ]
    const { community: _, ...nowhere } = rating()
    const shown = reviewOf([...ratings, ...Array.from({ length: 5 }, () => nowhere)])
    expect(shown.map(({ community, rated }) => [community, rated])).toEqual([
      ['340504002007', 6],
      ['340504002009', 5],
    ])
  })

  it('has the words of bad anonymous ratings, in the order of the text', () => {
    const [shown] = reviewOf([
      rating({ level: 1, reasons: ['slow'], words: '甲' }),
      rating({ level: 2, reasons: ['slow', 'attitude'], words: '乙' }),
      rating({ level: 2, words: '记名的', matter: { kind: 'report', id: 'r' } }),
      rating({ level: 4, words: '好' }),
      rating({ level: 1 }),
    ])
    expect(shown?.words).toEqual(['乙', '甲'])
    expect(shown?.levels.map(({ level, count }) => count * level)).toEqual([0, 4, 0, 4, 2])
    expect(shown?.reasons).toEqual([
      { label: '办得慢', count: 2 },
      { label: '态度不好', count: 1 },
    ])
  })
})
