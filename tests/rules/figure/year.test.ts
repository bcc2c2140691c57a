import { describe, expect, it } from 'vitest'
import type { Tally } from '../../../cloudfunctions/core/tally/tally.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { tellYear } from '../../../cloudfunctions/published/figure/rules/year.ts'
import type { FigureSource } from '../../../miniprogram/contract/figure.ts'
import { aCategory } from '../help/example.ts'
import { aCell, seeing } from './example-cell.ts'

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

  it('tells nothing of what fewer than five answered: no sentence, no number of a month', () => {
    const answered = (count: number) => aCell({ solved: count - 1, partly: 1, answered: count })
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
