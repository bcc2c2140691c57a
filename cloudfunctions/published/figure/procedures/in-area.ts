import * as v from 'valibot'
import type { FigureName } from '../../../../miniprogram/contract/figure.ts'
import { lastMonth, monthsOf, monthsUpTo } from '../../../core/clock/months.ts'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { sourceOf } from '../../../core/tally/source.ts'
import { sum } from '../../../core/tally/tally.ts'
import { areas } from '../../../directory/place/place-record.ts'
import { isCommunity } from '../../../directory/place/rules/area.ts'
import { storedCategory } from '../../../matters/report/rules/category.ts'
import { categoryCode, figureArea, figureName, period } from '../input.ts'
import { readCells } from '../read-cells.ts'
import { type AnswersTold, answersIn } from '../rules/answers.ts'
import { ALL } from '../rules/cell.ts'
import { type FigureView, type Seeing, seeFigure } from '../rules/figure-view.ts'
import { figureOf, figures } from '../rules/figures.ts'
import { opensFigure, seesCategory, seesFigures, supervises } from '../rules/may-see.ts'
import { type FigurePart, type FigurePoint, lineOf, partsBy } from '../rules/parts.ts'

/** The figures of an area in a period, of one category or, where that is null, of all. */
export type AreaFigures = {
  area: string
  areaName: string
  period: string
  category: { code: string; name: string } | null
  figures: FigureView[]
  /** What residents said of what was done; null of few, to whoever can't open their reports. */
  answers: AnswersTold | null
  /** Each figure month by month. */
  lines: { name: FigureName; points: FigurePoint[] }[]
  /** Which figure is told of each part. */
  figure: FigureName
  areas: FigurePart[]
  categories: FigurePart[]
}

/** How many months a line shows. */
const LINE = 12

const input = v.strictObject({
  area: figureArea,
  period,
  category: v.optional(categoryCode),
  /** Which figure is told of each part. */
  figure: v.optional(figureName, 'solved'),
})

type Asking = Call<v.InferOutput<typeof input>>

/**
 * The figures of an area in a month or a year, of all categories or one: for those who lead it or an
 * area around it, and for the workers of a community. With the last twelve months of each, and one
 * figure of each part of the area and of each category.
 */
export const figuresInArea = procedure({
  who: handlersAndLeaders,
  input,
  async run(call): Promise<AreaFigures | Failure> {
    const { db, caller, city, input, now } = call
    const { area, period, category } = input
    const sees = category === undefined || seesOne(call, category)
    if (!sees || !seesFigures(caller, area)) return fail('CALL.NOT_ALLOWED')
    const months = monthsOf(period)
    const line = monthsUpTo(lastMonth(period, now), LINE)
    const wanted = { area, category: category ?? ALL, months: [...new Set([...line, ...months])] }
    const [own, below, ofCategories, names] = await Promise.all([
      readCells(db, wanted),
      readBelow(call, months),
      readCategories(call, months),
      readNames(call),
    ])
    const seeing = seeingOf(call)
    const inPeriod = own.filter((cell) => months.includes(cell.period))
    const figure = figureOf(input.figure)
    const categoryName = (code: string) => storedCategory(city.categories, code).name
    const areaName = (code: string) => names.get(code) ?? ''
    return {
      area,
      areaName: areaName(area),
      period,
      category: category === undefined ? null : { code: category, name: categoryName(category) },
      figures: figures.map((one) => seeFigure(one, inPeriod, seeing).figure),
      answers: answersIn(sum(inPeriod), seeing.opens(figureOf('solved'))),
      lines: figures.map((one) => ({ name: one.name, points: lineOf(one, line, own, seeing) })),
      figure: figure.name,
      areas: partsBy('area', figure, below, seeing, areaName),
      categories: partsBy('category', figure, ofCategories, seeing, categoryName),
    }
  },
})

/** What the chosen figure needs of the areas right below; a community's grids are nobody's to compare. */
const readBelow = async ({ db, input: { area, category, figure } }: Asking, months: string[]) =>
  isCommunity(area)
    ? []
    : readCells(db, { parent: area, category: category ?? ALL, months, sources: sourcesOf(figure) })

/** What it needs of each category that they are told of, where it is counted by categories and all of them are asked for. */
async function readCategories(asking: Asking, months: string[]) {
  const { db, sources, input } = asking
  const { area, category, figure } = input
  const { byCategory } = sourceOf(sources, figureOf(figure).source)
  if (category !== undefined || !byCategory) return []
  const found = await readCells(db, { area, months, sources: sourcesOf(figure) })
  return found.filter(({ category }) => category !== ALL && seesOne(asking, category))
}

const seesOne = ({ caller, city, input: { area } }: Asking, category: string): boolean =>
  seesCategory(caller, area, storedCategory(city.categories, category))

/** The sources of a figure; that of ratings knows how many could have been given from the reports. */
function sourcesOf(name: Parameters<typeof figureOf>[0]) {
  const { source } = figureOf(name)
  return source === 'ratings' ? (['ratings', 'reports'] as const) : [source]
}

/** The names of an area and of those in it, by their codes. */
async function readNames({ db, input: { area } }: Asking): Promise<ReadonlyMap<string, string>> {
  const found = await db.find(areas, { _id: { from: area, below: `${area}~` } }, { limit: 1000 })
  return new Map(found.map(({ _id, name }) => [_id, name]))
}

const seeingOf = ({ caller, city, sources, now, input: { area, category } }: Asking): Seeing => ({
  now,
  rules: city.rules,
  sources,
  ofCategory: category !== undefined,
  supervises: supervises(caller, area),
  opens: ({ source }) => opensFigure(caller, area, source),
})
