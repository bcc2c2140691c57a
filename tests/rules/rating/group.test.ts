import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  moodOf,
  type Said,
  tellGroup,
  tellingOf,
} from '../../../cloudfunctions/matters/rating/rules/group.ts'
import { type RatingLevel, ratingReasons } from '../../../miniprogram/contract/rating.ts'

const said = fc.record({
  level: fc.constantFrom<RatingLevel>(1, 2, 3, 4, 5),
  reasons: fc.subarray(ratingReasons.map(({ reason }) => reason)),
  words: fc.constantFrom('慢', '态度', '没说清'),
})
const several = fc.array(said, { minLength: 1, maxLength: 30 })
const tell = (ratings: readonly Said[], people = ratings.length) =>
  tellGroup(ratings, people, ratingReasons)
const of = (level: RatingLevel, told: Partial<Said> = {}): Said => ({
  ...{ level, reasons: [] },
  ...told,
})

describe('what a group of people said of a service', () => {
  it('is told of five people on, and in numbers of ten on', () => {
    const tellings = [0, 1, 4, 5, 9, 10, 1000].map(tellingOf)
    expect(tellings).toEqual([
      ...['nothing', 'nothing', 'nothing', 'mood', 'mood', 'numbers', 'numbers'],
    ])
  })

  it('is told by how many people there are, however often each rated', () => {
    fc.assert(
      fc.property(several, fc.nat(30), (ratings, people) => {
        const told = tell(ratings, people)
        expect(told === undefined).toBe(people < 5)
        expect(told?.levels.length).toBe(told && (people < 10 ? 0 : 5))
        for (const { count } of told?.reasons ?? []) expect(count === null).toBe(people < 10)
      }),
    )
  })

  it.each([
    ['多数满意', 5, 5],
    ['多数满意', 4, 5],
    ['多数满意', 6, 9],
    ['有好有坏', 5, 9],
    ['有好有坏', 4, 9],
    ['多数不满意', 3, 9],
    ['多数不满意', 1, 5],
    ['多数不满意', 0, 5],
  ] as const)('is %s where %i of %i are satisfied', (mood, satisfied, rated) => {
    expect(moodOf(satisfied, rated)).toBe(mood)
  })

  it('counts levels and reasons of a large group, in the order of the form', () => {
    const bad = [of(1, { reasons: ['attitude', 'slow'] }), of(2, { reasons: ['slow'] })]
    const told = tell([...bad, ...Array.from({ length: 8 }, () => of(3))])
    expect(told?.rated).toBe(10)
    expect(told?.mood).toBe('多数满意')
    expect(told?.levels.map(({ level, count }) => [level, count])).toEqual([
      ...[
        [5, 0],
        [4, 0],
        [3, 8],
        [2, 1],
        [1, 1],
      ],
    ])
    expect(told?.reasons).toEqual([
      { label: '办得慢', count: 2 },
      { label: '态度不好', count: 1 },
    ])
  })

  it('has the words of bad ratings alone, in the order of the text', () => {
    const told = tell([
      ...[of(1, { words: '甲' }), of(2, { words: '乙' }), of(3, { words: '丙' })],
      ...[of(5, { words: '好' }), of(1)],
    ])
    expect(told?.words).toEqual(['乙', '甲'])
  })

  it('is the same in whatever order they said it', () => {
    fc.assert(
      fc.property(several, (ratings) => {
        expect(tell(ratings.toReversed())).toEqual(tell(ratings))
      }),
    )
  })

  it('does not tell which way one of a small group went that agrees otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 8 }), (others) => {
        const rest = Array.from({ length: others }, () => of(5))
        expect(tell([...rest, of(1)])).toEqual(tell([...rest, of(5)]))
      }),
    )
  })
})
