import { describe, expect, it } from 'vitest'
import { sum, type Tally } from '../../../cloudfunctions/core/tally/tally.ts'
import { house } from '../../../cloudfunctions/entries/house.ts'
import { reportFigures } from '../../../cloudfunctions/matters/report/rules/report-figures.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { answersIn } from '../../../cloudfunctions/published/figure/rules/answers.ts'
import { newCell } from '../../../cloudfunctions/published/figure/rules/cell.ts'
import {
  type Seeing,
  seeFigure,
} from '../../../cloudfunctions/published/figure/rules/figure-view.ts'
import { figureOf } from '../../../cloudfunctions/published/figure/rules/figures.ts'
import { lineOf, partsBy } from '../../../cloudfunctions/published/figure/rules/parts.ts'
import { tellYear } from '../../../cloudfunctions/published/figure/rules/year.ts'
import type { FigureSource } from '../../../miniprogram/contract/figure.ts'
import { aCategory, community, moment, noon } from '../help/example.ts'

const next = '340504002009'

const aCell = (counts: Tally['counts'], told: Partial<Cell> = {}): Cell => ({
  ...newCell(
    { source: 'reports', area: community, period: '2026-10', category: 'all', ...told },
    reportFigures,
  ),
  counts,
  hours: told.hours ?? {},
})

const seeing: Seeing = {
  now: noon,
  rules: { ratingsOut: 5 },
  sources: house.sources,
  ofCategory: false,
  supervises: false,
  opens: () => true,
}

describe('a figure', () => {
  const seen = (cells: Cell[], told: Partial<Seeing> = {}) =>
    seeFigure(figureOf('onTime'), cells, { ...seeing, ...told })

  it('is shown with what it is called, how it is reckoned and what it is made of', () => {
    const { name, label, formula, version, kind } = figureOf('onTime')
    expect(seen([aCell({ onTime: 3, due: 4 })])).toEqual({
      figure: {
        ...{ name, label, formula, version, kind },
        ...{ value: '75%', part: 3, half: 0, whole: 4, p90: '', opens: true, why: '' },
      },
      number: 75,
    })
    expect(seen([aCell({ due: 4 })], { opens: () => false }).figure.opens).toBe(false)
  })

  it('of nothing says so, and opens nothing', () => {
    expect(seen([])).toMatchObject({
      number: null,
      figure: { value: '', part: 0, half: 0, whole: 0, p90: '', opens: false },
    })
    expect(seen([]).figure.why).toBe('这段时间还没有')
  })

  it('that is kept back says why, in words', () => {
    const why = (name: 'satisfied' | 'remediesOnTime' | 'onTime', told: Partial<Seeing>) => {
      const source = figureOf(name).source
      const counts = { rated: 10, satisfied: 9, raters: 10, mendDue: 1, mendedOnTime: 1, due: 1 }
      const cell = aCell(counts, { source })
      return seeFigure(figureOf(name), [cell], { ...seeing, ...told }).figure.why
    }
    expect(why('remediesOnTime', {})).toBe('只给督办看')
    expect(why('remediesOnTime', { supervises: true })).toBe('')
    expect(why('remediesOnTime', { supervises: true, ofCategory: true })).toContain('不分类别')
    expect(why('satisfied', { ofCategory: true })).toBe('不分类别，免得猜出是谁评的')
    expect(why('satisfied', {})).toBe('')
    expect(why('onTime', { ofCategory: true })).toBe('')
    const early = moment('2026-11-04 23:59')
    expect(why('satisfied', { now: early })).toBe('评价的人还不到 5 位，或者还没到公布的日子')
  })
})

describe('a figure in parts', () => {
  const cells = [
    aCell({ onTime: 1, due: 2 }, { area: next }),
    aCell({ onTime: 1, due: 1 }),
    aCell({ due: 2 }, { period: '2026-09' }),
  ]

  it('is a line of months, with a gap where there is nothing', () => {
    const months = ['2026-08', '2026-09', '2026-10']
    expect(lineOf(figureOf('onTime'), months, cells, seeing)).toEqual([
      { period: '2026-08', number: null, value: '' },
      { period: '2026-09', number: 0, value: '0%' },
      { period: '2026-10', number: 66.67, value: '67%' },
    ])
  })

  it('is of each area in the order of their codes, never by how good they are', () => {
    const parts = partsBy('area', figureOf('onTime'), cells, seeing, (code) => `of ${code}`)
    const shown = { half: 0, why: '' }
    expect(parts).toEqual([
      {
        ...shown,
        code: community,
        name: `of ${community}`,
        value: '33%',
        number: 33.33,
        part: 1,
        whole: 3,
      },
      { ...shown, code: next, name: `of ${next}`, value: '50%', number: 50, part: 1, whole: 2 },
    ])
  })

  it('is of each category once', () => {
    const told = [aCell({ due: 1 }, { category: '0301' }), aCell({ due: 1 }, { category: '0205' })]
    const parts = partsBy(
      'category',
      figureOf('onTime'),
      [...told, ...told],
      seeing,
      (code) => code,
    )
    expect(parts.map(({ code, whole }) => [code, whole])).toEqual([
      ['0205', 2],
      ['0301', 2],
    ])
  })

  it('is what residents answered, side by side with who did not', () => {
    const some = [aCell({ solved: 3, partly: 1 }), aCell({ solved: 1, unsolved: 2, unanswered: 5 })]
    expect(answersIn(sum(some), true)).toEqual({ solved: 4, partly: 1, unsolved: 2, none: 5 })
    expect(answersIn(sum([]), false)).toEqual({ solved: 0, partly: 0, unsolved: 0, none: 0 })
  })
})

describe('what fewer than five residents answered', () => {
  const answered = (count: number) => aCell({ solved: count - 1, partly: 1, answered: count })
  const solved = (count: number, told: Partial<Seeing> = {}) =>
    seeFigure(figureOf('solved'), [answered(count)], { ...seeing, opens: () => false, ...told })

  it('is told of to nobody who can’t open their reports, in no number and no sum', () => {
    expect(answersIn(answered(4), false)).toBeNull()
    expect(answersIn(answered(5), false)).toMatchObject({ solved: 4, partly: 1 })
    const { number, figure } = solved(4)
    expect({ number, ...figure }).toMatchObject({ number: null, value: '', part: 0, whole: 0 })
    expect(figure.why).toBe('有回答的还不到 5 件，不细说')
    expect(solved(5).figure).toMatchObject({ value: '90%', part: 4, half: 1, whole: 5, why: '' })
    expect(solved(0).figure.why).toBe('这段时间还没有')
  })

  it('is told to whoever opens them', () => {
    expect(answersIn(answered(1), true)).toMatchObject({ partly: 1 })
    expect(solved(4, { opens: () => true }).figure).toMatchObject({ part: 3, half: 1, whole: 4 })
  })

  it('keeps nothing else back', () => {
    const few = [aCell({ onTime: 1, due: 2, answered: 1 })]
    const { figure } = seeFigure(figureOf('onTime'), few, { ...seeing, opens: () => false })
    expect(figure.value).toBe('50%')
  })

  it('is in no year’s report: no sentence, no number of a month', () => {
    const cells = [answered(4), aCell({ solved: 1, answered: 1 }, { period: '2026-09' })]
    const everybody = { ...seeing, opens: () => false }
    const few = tellYear('半山花园', ['2026-10'], cells, [], everybody)
    expect(few.answers).toBeNull()
    expect(few.sentences.join('')).not.toContain('居民说')
    const both = tellYear('半山花园', ['2026-09', '2026-10'], cells, [], everybody)
    expect(both.answers).toEqual({ solved: 4, partly: 1, unsolved: 0, none: 0 })
    expect(both.sentences.join('')).toContain('居民说解决了的 4 件，解决了一部分的 1 件')
    expect(both.months.map(({ solved }) => solved)).toEqual(['', ''])
  })
})

describe("a year's report", () => {
  const months = ['2026-09', '2026-10']
  const of = (source: FigureSource, counts: Tally['counts'], told: Partial<Cell> = {}) =>
    aCell(counts, { source, ...told })
  const cells = [
    of('reports', {
      total: 6,
      handled: 4,
      solved: 2,
      partly: 1,
      unsolved: 1,
      answered: 4,
      unanswered: 1,
    }),
    of(
      'reports',
      { total: 4, handled: 3, onTime: 3, due: 4 },
      { period: '2026-09', hours: { handling: { 6: 8, 72: 2 } } },
    ),
    of('reports', { total: 100 }, { period: '2026-11' }),
    of('ratings', { rated: 10, satisfied: 8, raters: 10 }),
    of('whistles', { called: 3, joinedOnTime: 2 }),
    ...['0205', '0301', '0302', '0303', '0304', '0305', '1203'].map((category, i) =>
      of('reports', { total: 5 + i }, { category }),
    ),
    of('reports', { total: 4 }, { category: '0306' }),
    of('whistles', { called: 90, total: 90 }, { category: '0306' }),
  ]
  const categories = [
    aCategory({ icon: 'fitness' }),
    ...['0301', '0302', '0303', '0304', '0305', '0306'].map((code) =>
      aCategory({ code, name: `第${code}类` }),
    ),
    aCategory({ code: '1203', name: '投诉', visibility: 'restricted' }),
  ]
  const year = () => tellYear('半山花园', months, cells, categories, seeing)

  it('adds its months up and no other, and tells each of them', () => {
    expect(year()).toMatchObject({ total: 10, handled: 7 })
    expect(year().answers).toEqual({ solved: 2, partly: 1, unsolved: 1, none: 1 })
    expect(year().months).toEqual([
      { period: '2026-09', total: 4, handled: 3, solved: '' },
      { period: '2026-10', total: 6, handled: 4, solved: '63%' },
    ])
  })

  it('names the five kinds with the most, none restricted, and none of which there were few', () => {
    expect(year().kinds.map(({ code, count }) => [code, count])).toEqual([
      ['0305', 10],
      ['0304', 9],
      ['0303', 8],
      ['0302', 7],
      ['0301', 6],
    ])
    const own = tellYear('', months, cells, categories.slice(0, 1), seeing)
    expect(own.kinds).toEqual([{ code: '0205', name: '健身器材', icon: 'fitness', count: 5 }])
    const few = tellYear('', months, cells, [aCategory({ code: '0306' })], seeing)
    expect(few.kinds).toEqual([])
    const bare = tellYear('', months, cells, [aCategory({ code: '0301' })], seeing)
    expect(bare.kinds[0]?.icon).toBe('')
  })

  it('has the figures that everybody may know', () => {
    expect(year().figures.map(({ name, value }) => [name, value])).toEqual([
      ['solved', '63%'],
      ['unanswered', ''],
      ['response', ''],
      ['onTime', '75%'],
      ['satisfied', '80%'],
      ['reopened', ''],
      ['joined', '67%'],
      ['responseHours', ''],
      ['handlingHours', '6 小时'],
    ])
  })

  it('says it in sentences', () => {
    expect(year().sentences).toEqual([
      '9 月到 10 月，半山花园收到 10 件，办结 7 件。',
      '居民说解决了的 2 件，解决了一部分的 1 件，没解决的 1 件；还有 1 件没回答，不算进解决率。',
      '在期限内办结的占 75%。',
      '一半的件在 6 小时内办结，九成的件在 3 天内。',
      '有评价的人里，80% 说基本满意以上。',
      '吹哨请部门 3 次，按时报到 2 次。',
      '大家反映最多的是第0305类、第0304类、第0303类、第0302类、第0301类。',
    ])
  })

  it('says roughly what few people thought', () => {
    const few = [of('ratings', { rated: 5, satisfied: 3, raters: 5 })]
    expect(tellYear('半山花园', months, few, [], seeing).sentences).toContain(
      '有评价的人里，有好有坏。',
    )
  })

  it('says nothing of what there is nothing to say of', () => {
    expect(tellYear('半山花园', [], [], [], seeing).sentences).toEqual([])
    expect(tellYear('半山花园', ['2026-10'], [], [], seeing).sentences).toEqual([
      '10 月到 10 月，半山花园收到 0 件，办结 0 件。',
    ])
    const unsolved = [of('reports', { unsolved: 1 })]
    expect(tellYear('半山花园', [], unsolved, [], seeing).sentences).toEqual([])
    for (const answer of ['solved', 'partly', 'unsolved', 'unanswered'] as const) {
      const { sentences } = tellYear(
        '半山花园',
        months,
        [of('reports', { [answer]: 1 })],
        [],
        seeing,
      )
      expect(sentences, answer).toHaveLength(2)
    }
  })
})
