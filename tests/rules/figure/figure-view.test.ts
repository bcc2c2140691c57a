import { describe, expect, it } from 'vitest'
import { sum } from '../../../cloudfunctions/core/tally/tally.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { answersIn } from '../../../cloudfunctions/published/figure/rules/answers.ts'
import {
  type Seeing,
  seeFigure,
} from '../../../cloudfunctions/published/figure/rules/figure-view.ts'
import { figureOf } from '../../../cloudfunctions/published/figure/rules/figures.ts'
import { lineOf, partsBy } from '../../../cloudfunctions/published/figure/rules/parts.ts'
import { community, moment } from '../help/example.ts'
import { aCell, seeing } from './example-cell.ts'

const next = '340504002009'

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
})
