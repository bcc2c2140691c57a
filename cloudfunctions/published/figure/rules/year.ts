import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { FigureName } from '../../../../miniprogram/contract/figure.ts'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { sum } from '../../../core/tally/tally.ts'
import type { Cell } from '../cell-record.ts'
import { type AnswersTold, answersIn } from './answers.ts'
import { ALL } from './cell.ts'
import { type FigureView, type Seeing, seeFigure } from './figure-view.ts'
import { type CountName, figureOf } from './figures.ts'

/** What a year's report tells everybody. */
const told: readonly FigureName[] = [
  'solved',
  'unanswered',
  'response',
  'onTime',
  'satisfied',
  'reopened',
  'joined',
  'responseHours',
  'handlingHours',
]

/** How many kinds of reports it names. */
const KINDS = 5

/** One month of a year's report. */
export type MonthTold = { period: string; total: number; handled: number; solved: string }

/** How many reports of a kind there were. */
export type KindTold = { code: string; name: string; icon: string; count: number }

/** A year's report (年度答卷): the same for everybody. */
export type YearTold = {
  total: number
  handled: number
  /** What residents said of what was done; null of few. */
  answers: AnswersTold | null
  figures: FigureView[]
  months: MonthTold[]
  kinds: KindTold[]
  sentences: string[]
}

/** Tells a year of an area's cells, of those months that are published; all categories, and each. */
export function tellYear(
  areaName: string,
  months: readonly string[],
  cells: readonly Cell[],
  categories: readonly Category[],
  seeing: Seeing,
): YearTold {
  const all = cells.filter(({ category, period }) => category === ALL && months.includes(period))
  const count = countIn(all)
  const figure = (name: FigureName) => seeFigure(figureOf(name), all, seeing).figure
  const kinds = kindsIn(cells, categories)
  const year = {
    total: count('total'),
    handled: count('handled'),
    answers: answersIn(sum(all), seeing.opens(figureOf('solved'))),
    figures: told.map(figure),
    months: months.map((period) => monthOf(period, all, seeing)),
    kinds,
  }
  return { ...year, sentences: sentencesOf(areaName, year, count, figure) }
}

const countIn =
  (cells: readonly Cell[]) =>
  (name: CountName): number =>
    sum(cells).counts[name] ?? 0

function monthOf(period: string, all: readonly Cell[], seeing: Seeing): MonthTold {
  const own = all.filter((cell) => cell.period === period)
  const count = countIn(own)
  const solved = seeFigure(figureOf('solved'), own, seeing).figure.value
  return { period, total: count('total'), handled: count('handled'), solved }
}

/** What was reported most, where that tells nothing of anybody: nothing restricted, and no few. */
function kindsIn(cells: readonly Cell[], categories: readonly Category[]): KindTold[] {
  return categories
    .filter(({ visibility }) => visibility !== 'restricted')
    .map(({ code, name, icon = '' }) => {
      const own = cells.filter(({ source, category }) => source === 'reports' && category === code)
      return { code, name, icon, count: countIn(own)('total') }
    })
    .filter(({ count }) => count >= limits.fewest)
    .sort((a, b) => b.count - a.count)
    .slice(0, KINDS)
}

/** The year in sentences; of what there is nothing to say, nothing is said. */
function sentencesOf(
  areaName: string,
  { months, total, handled, answers, kinds }: Omit<YearTold, 'sentences'>,
  count: (name: CountName) => number,
  figure: (name: FigureName) => FigureView,
): string[] {
  const value = (name: FigureName) => figure(name).value
  const [first, last] = [months.at(0), months.at(-1)].map((month) => Number(month?.period.slice(5)))
  const handling = figure('handlingHours')
  const satisfied = figure('satisfied')
  const said: (string | false)[] = [
    months.length > 0 &&
      `${first} 月到 ${last} 月，${areaName}收到 ${total} 件，办结 ${handled} 件。`,
    answers !== null && answersWords(answers),
    value('onTime') !== '' && `在期限内办结的占 ${value('onTime')}。`,
    value('handlingHours') !== '' &&
      `一半的件在 ${handling.value}内办结，九成的件在 ${handling.p90}内。`,
    satisfied.value !== '' &&
      `有评价的人里，${satisfied.why ? satisfied.value : `${satisfied.value} 说基本满意以上`}。`,
    count('called') > 0 &&
      `吹哨请部门 ${count('called')} 次，按时报到 ${count('joinedOnTime')} 次。`,
    kinds.length > 0 && `大家反映最多的是${kinds.map(({ name }) => name).join('、')}。`,
  ]
  return said.flatMap((sentence) => sentence || [])
}

const answersWords = ({ solved, partly, unsolved, none }: AnswersTold): string | false =>
  solved + partly + unsolved + none > 0 &&
  `居民说解决了的 ${solved} 件，解决了一部分的 ${partly} 件，没解决的 ${unsolved} 件；还有 ${none} 件没回答，不算进解决率。`
