import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { monthsUpTo, stretchOf } from '../../../cloudfunctions/core/clock/months.ts'
import { hoursOf, within } from '../../../cloudfunctions/core/tally/hours.ts'
import type { Tally } from '../../../cloudfunctions/core/tally/tally.ts'
import { sum } from '../../../cloudfunctions/core/tally/tally.ts'
import { house } from '../../../cloudfunctions/entries/house.ts'
import { ratingFigures } from '../../../cloudfunctions/matters/rating/rules/rating-figures.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { newCell } from '../../../cloudfunctions/published/figure/rules/cell.ts'
import {
  type Seeing,
  seeFigure,
} from '../../../cloudfunctions/published/figure/rules/figure-view.ts'
import { figureNames, figureOf } from '../../../cloudfunctions/published/figure/rules/figures.ts'
import { reckon } from '../../../cloudfunctions/published/figure/rules/value.ts'
import type { FigureName } from '../../../miniprogram/contract/figure.ts'
import { community, moment, noon } from '../help/example.ts'

const told = (name: FigureName, counts: Tally['counts']) =>
  reckon(figureOf(name), { counts, hours: {} })

describe('a figure', () => {
  it.each([
    ['closed', { closed: 911, due: 972 }, '94%'],
    ['closed', { closed: 937, due: 1000 }, '93.70%'],
    ['closedOnTime', { closedOnTime: 737, due: 1972 }, '37.37%'],
    ['solved', { solved: 731, partly: 104, answered: 1899 }, '41.23%'],
    ['solved', { solved: 0, partly: 1, answered: 3 }, '17%'],
    ['closed', { closed: 249, due: 250 }, '99%'],
    ['closed', { closed: 1, due: 300 }, '1%'],
    ['closed', { closed: 0, due: 98 }, '0%'],
    ['onTime', { onTime: 1, due: 20_000 }, '0.01%'],
    ['onTime', { onTime: 1, due: 20_001 }, '0.00%'],
    ['onTime', { onTime: 972, due: 972 }, '100%'],
    ['unrated', { rateable: 8, ratingsGiven: 5 }, '38%'],
    ['unrated', { rateable: 3, ratingsGiven: 5 }, '0%'],
    ['departmentScore', { joinedOnTime: 3, called: 4, given: 26, givable: 30 }, '82 分'],
    ['total', {}, '0'],
  ] as const)('%s of %j is %s', (name, counts, text) => {
    expect(told(name, counts).text).toBe(text)
  })

  it('of nothing is none, and never a good one', () => {
    const shares = figureNames.filter((name) => figureOf(name).kind !== 'count')
    for (const name of shares) expect(told(name, {})).toMatchObject({ number: null, text: '' })
  })

  it('is the share in whole numbers, half up, whatever the numbers are', () => {
    const counts = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }))
    fc.assert(
      fc.property(counts, ([a, b]) => {
        const [onTime, due] = [Math.min(a, b), Math.max(a, b)]
        const { number } = told('onTime', { onTime, due })
        const off = BigInt(Math.round((number ?? 0) * 100)) * BigInt(due) - 10_000n * BigInt(onTime)
        expect(2n * off <= BigInt(due) && 2n * off > -BigInt(due)).toBe(true)
      }),
    )
  })
})

describe('hours', () => {
  it.each([
    [1, 1],
    [HOUR, 1],
    [HOUR + 1, 2],
    [48 * HOUR, 48],
    [48 * HOUR + 1, 72],
    [3 * DAY, 72],
    [0, 1],
  ])('of %d ms are %d', (lasted, hours) => expect(hoursOf(lasted)).toBe(hours))

  it('merge: the median and P90 of parts together are those of the whole, by nearest rank', () => {
    const lasting = fc.array(fc.nat(400 * HOUR), { minLength: 1, maxLength: 60 })
    const histogram = (times: readonly number[]): Tally =>
      sum(times.map((time) => ({ counts: {}, hours: { handling: { [hoursOf(time)]: 1 } } })))
    fc.assert(
      fc.property(lasting, lasting, (some, others) => {
        const merged = sum([histogram(some), histogram(others)]).hours.handling ?? {}
        const inOrder = [...some, ...others].map(hoursOf).sort((a, b) => a - b)
        const ranked = (tenths: number) => inOrder[Math.ceil((inOrder.length * tenths) / 10) - 1]
        expect(within(merged, 5)).toBe(ranked(5))
        expect(within(merged, 9)).toBe(ranked(9))
      }),
    )
  })
})

describe('months', () => {
  it('go back over the year', () => {
    expect(monthsUpTo('2027-02', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  })

  it('begin and end at midnight in China', () => {
    expect(stretchOf('2026-12')).toEqual({
      from: moment('2026-12-01 00:00'),
      below: moment('2027-01-01 00:00'),
    })
  })
})

describe('figures of ratings', () => {
  const cell = (period: string, counts: Tally['counts']): Cell => ({
    ...newCell({ source: 'ratings', area: community, period, category: 'all' }, ratingFigures),
    counts,
  })
  const seeing: Seeing = {
    now: noon,
    rules: { ratingsOut: 5 },
    sources: house.sources,
    ofCategory: false,
    supervises: true,
    opens: () => true,
  }
  const see = (name: FigureName, cells: Cell[], told: Partial<Seeing> = {}) =>
    seeFigure(figureOf(name), cells, { ...seeing, ...told }).figure
  const satisfied = (cells: Cell[], told: Partial<Seeing> = {}) => see('satisfied', cells, told)
  const october = cell('2026-10', { rated: 12, satisfied: 9, raters: 10 })
  const september = cell('2026-09', { rated: 9, satisfied: 8, raters: 9 })
  const few = cell('2026-08', { rated: 8, satisfied: 0, raters: 4 })
  const open = cell('2026-11', { rated: 90, satisfied: 0, raters: 90 })

  it('are in numbers of published months in which ten people rated, and of no others', () => {
    const seen = { value: '75%', part: 9, whole: 12, why: '' }
    expect(satisfied([october])).toMatchObject(seen)
    expect(satisfied([few, september, october, open])).toMatchObject(seen)
  })

  it('are told roughly where only months are out in which five to nine did', () => {
    const seen = { value: '多数满意', part: 0, whole: 0, opens: false }
    expect(satisfied([few, september, open])).toMatchObject(seen)
    expect(satisfied([september]).why).toBe('评价的人还不到 10 位，只说个大概')
  })

  it('say nothing of fewer, and of a month that is not out', () => {
    for (const cells of [[few], [open], []]) {
      expect(satisfied(cells)).toMatchObject({ value: '', part: 0, whole: 0 })
    }
  })

  it('say how many gave none, which tells of nobody how they were served', () => {
    const rateable = { ...september, _id: 'reports', source: 'reports', counts: { rateable: 20 } }
    const given = { ...september, counts: { ratingsGiven: 15, raters: 5 } }
    expect(see('unrated', [rateable, given])).toMatchObject({ value: '25%', part: 5, whole: 20 })
    expect(see('unrated', [rateable]).value).toBe('')
  })

  it('are of all categories together, and say why not of one', () => {
    expect(satisfied([october], { ofCategory: true })).toMatchObject({ value: '', whole: 0 })
    expect(satisfied([october], { ofCategory: true }).why).toContain('免得')
  })

  it('leave what follows from them to those who supervise', () => {
    const mended = { ...october, source: 'remedies' as const, counts: { mendDue: 1 } }
    const seen = (supervises: boolean) => see('remediesOnTime', [mended], { supervises }).value
    expect([seen(true), seen(false)]).toEqual(['0%', ''])
  })
})
