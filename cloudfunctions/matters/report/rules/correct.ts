import type { Category, Visibility } from '../../../../miniprogram/contract/category.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import { type Patch, together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { areasOf } from '../../../directory/place/rules/area.ts'
import type { Correction, Report, ReportPlace } from '../report-record.ts'
import { categoryOf, storedCategory } from './category.ts'
import { barePlace } from './erased-report.ts'
import type { ReportStep } from './report-step.ts'
import { type Asker, requested } from './request.ts'
import { isAround } from './see.ts'
import { givenTo } from './standing.ts'

/** What somebody holds to be right: another category, another place that was looked up, or both. */
export type Corrected = Pick<Correction, 'category' | 'place'>

/**
 * Asks to correct what a report is about or where it is (更正). What goes around the community does
 * so by its category, which nobody complained of may change; a place has to lie in a grid.
 */
export function correctStep(
  { categories }: Pick<City, 'categories'>,
  report: Report,
  { reason, ...corrected }: Corrected & { reason: string },
  asker: Asker,
): ReportStep | Failure {
  const { place } = corrected
  const category = corrected.category && categoryOf(categories, corrected.category)
  if (corrected.category && !category) return fail('CATEGORY.UNKNOWN')
  if (isAround(report) || (category && category.route === 'around')) return fail('REPORT.AROUND')
  if (place && !place.grid) return fail('PLACE.NOT_FOUND')
  const told = wordsOf(categories, report, corrected)
  if (told.was === told.is) return fail('REPORT.SAME_AS_BEFORE')
  const correction = { ...corrected, ...told }
  return {
    action: 'correct',
    to: 'handling',
    content: { words: reason },
    set: { request: requested(report, asker, { kind: 'correct', correction }) },
    entry: { request: 'correct', corrected: told },
  }
}

/** Whether two places differ in more than their words: the same building may have another stairway. */
const isElsewhere = (a: ReportPlace, b: ReportPlace): boolean =>
  a.building !== b.building || a.grid !== b.grid || a.stair !== b.stair || a.floor !== b.floor

/** What is corrected, before and after, in words that may stay in a history when its reporter has left. */
function wordsOf(
  categories: City['categories'],
  report: Report,
  { category, place }: Corrected,
): Pick<Correction, 'was' | 'is'> {
  const named = (code: string) => storedCategory(categories, code).name
  const [was, is] = place ? [barePlace(report.place).words, barePlace(place).words] : ['', '']
  const inside = place !== undefined && was === is && isElsewhere(report.place, place)
  return {
    was: joined(category ? named(report.category) : '', was),
    is: joined(category ? named(category) : '', inside ? `${is} 另一处` : is),
  }
}

const joined = (...words: string[]): string => words.filter(Boolean).join(' · ')

/** Whether a correction takes a report into another grid, where somebody else has it. */
export const movesTo = (
  { area }: Pick<Report, 'area'>,
  { place }: Corrected,
): string | undefined => (place?.grid && place.grid !== area ? place.grid : undefined)

/** What a correction is granted with: `whom` has it in the grid that it moves to; `now` is epoch ms. */
type Granting = { city: Pick<City, 'categories'>; whom: Holder | undefined; now: number }

/**
 * Corrects a report. The promise runs on. In another grid it is handed over as from somebody who left:
 * to whoever has the work there, who goes on with it as it stands, or to the pool.
 */
export function correctedStep(
  report: Report,
  correction: Correction,
  { city, whom, now }: Granting,
  content: Content | undefined,
): ReportStep | Failure {
  if (report.whistles.some(({ open }) => open)) return fail('REPORT.WHISTLE_OPEN')
  const grid = movesTo(report, correction)
  const { was, is, place } = correction
  const category = correction.category && categoryOf(city.categories, correction.category)
  if (correction.category && !category) return fail('CATEGORY.UNKNOWN')
  const moved = grid ? movedTo(report, grid, whom, now) : {}
  const { area, category: code } = report
  return {
    action: 'grant',
    to: grid && !whom ? 'pool' : report.status,
    ...(content ? { content } : {}),
    ...together(category ? ofCategory(report, category) : {}, moved, {
      ...(place ? { set: { place } } : {}),
      drop: ['request'],
    }),
    entry: {
      ...{ request: 'correct', corrected: { was, is } },
      ...(grid || category ? { left: { area, category: code } } : {}),
      ...(grid && whom ? { whom } : {}),
    },
  }
}

const reach: readonly Visibility[] = ['public', 'summary', 'restricted']

/** What was said in confidence stays so, whatever it turns out to be about. */
const narrower = (a: Visibility, b: Visibility): Visibility =>
  reach.indexOf(a) > reach.indexOf(b) ? a : b

function ofCategory(report: Report, category: Category): Patch<Report> {
  const visibility = narrower(report.visibility, category.visibility)
  return {
    set: { category: category.code, visibility, doneWhen: [...category.doneWhen] },
    ...(visibility === 'public' ? {} : { drop: ['publish'] }),
  }
}

function movedTo(
  { route }: Report,
  grid: string,
  whom: Holder | undefined,
  now: number,
): Patch<Report> {
  const { reason, departments } = route
  return together(givenTo(whom, now), {
    set: {
      ...{ areas: areasOf(grid), area: grid },
      route: { reason, departments, unstaffed: !whom },
    },
    drop: ['handedOver'],
  })
}
