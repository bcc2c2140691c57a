import {
  type FigureKind,
  type FigureName,
  fewAnswers,
  onlySupervisors,
} from '../../../../miniprogram/contract/figure.ts'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import type { Rules } from '../../../core/procedure/rules.ts'
import { type Sources, sourceOf } from '../../../core/tally/source.ts'
import { sum, type Tally } from '../../../core/tally/tally.ts'
import { moodOf, type Telling, tellingOf } from '../../../matters/rating/rules/group.ts'
import { isPublished } from '../../../matters/rating/rules/published.ts'
import type { Cell } from '../cell-record.ts'
import { isAnswered } from './answers.ts'
import type { Figure } from './figures.ts'
import { reckon } from './value.ts'

/** A figure as a page shows it: never without what it is made of, or why there is none. */
export type FigureView = {
  name: FigureName
  label: string
  formula: string
  version: number
  kind: FigureKind
  /** In words: 94%, 6 小时, 多数满意; empty where there is none, or it is not shown. */
  value: string
  /** What it is reckoned from: `half` of them count half. */
  part: number
  half: number
  whole: number
  /** Hours within which nine of ten lasted, in words; empty where it is not about hours. */
  p90: string
  /** Whether whoever looks may open the list of what it is made of. */
  opens: boolean
  /** Why there is no value, or one without numbers; empty where there are both. */
  why: string
}

/** How far whoever looks may see: until when (epoch ms), one category or all, and as what. */
export type Seeing = {
  now: number
  rules: Pick<Rules, 'ratingsOut'>
  /** How each source is counted. */
  sources: Sources
  /** Whether it is of one category alone. */
  ofCategory: boolean
  /** Whether they supervise the area: what follows from bad ratings is theirs alone to see. */
  supervises: boolean
  opens(figure: Figure): boolean
}

/** What can be seen of a figure: the value, and the number for a chart; or why not. */
export type Seen = { figure: FigureView; number: number | null }

/** A figure of these cells, as far as it may be seen. */
export function seeFigure(figure: Figure, cells: readonly Cell[], seeing: Seeing): Seen {
  const kept = whyKept(figure, seeing)
  if (kept) return hidden(figure, kept)
  if (figure.source === 'ratings') return seeRatings(figure, cells, seeing)
  const tally = sum(cells)
  const opens = seeing.opens(figure)
  if (isOfAnswers(figure) && !isAnswered(tally, opens)) return hidden(figure, fewAnswers)
  return showFigure(figure, tally, opens)
}

/** Whether a figure is reckoned from what residents answered. */
const isOfAnswers = (figure: Figure): boolean =>
  figure.kind === 'share' && figure.whole === 'answered'

/**
 * A figure of ratings, of published months: what was said, in numbers of the months in which many
 * people rated, or else roughly of those in which enough did; how many rated, of both.
 */
function seeRatings(figure: Figure, cells: readonly Cell[], { now, rules, opens }: Seeing): Seen {
  const telling = new Map(
    cells
      .filter(({ source }) => source === figure.source)
      .filter(({ period }) => isPublished(period, now, rules.ratingsOut))
      .map(({ period, counts }) => [period, tellingOf(counts.raters ?? 0)]),
  )
  const of = (...tellings: Telling[]) =>
    cells.filter(({ period }) => tellings.includes(telling.get(period) ?? 'nothing'))
  const [many, enough] = [of('numbers'), of('mood', 'numbers')]
  if (enough.length === 0) return hidden(figure, tooFew)
  if (figure.name === 'unrated') return showFigure(figure, sum(enough), opens(figure))
  if (many.length > 0) return showFigure(figure, sum(many), opens(figure))
  const { satisfied = 0, rated = 0 } = sum(enough).counts
  return hidden(figure, fewPeople, moodOf(satisfied, rated))
}

/** A figure of a tally that may be seen whole. */
export function showFigure(figure: Figure, tally: Tally, opens: boolean): Seen {
  const { number, text, part, half, whole, p90 } = reckon(figure, tally)
  if (number === null) return hidden(figure, nothingYet)
  const shown = { value: text, part, half, whole, p90, opens, why: '' }
  return { figure: { ...named(figure), ...shown }, number }
}

/** A figure whose numbers are not shown, and why; what is said instead, if anything. */
export const hidden = (figure: Figure, why: string, value = ''): Seen => ({
  figure: {
    ...named(figure),
    ...{ value, part: 0, half: 0, whole: 0, p90: '', opens: false, why },
  },
  number: null,
})

const nothingYet = '这段时间还没有'
const tooFew = `评价的人还不到 ${limits.fewest} 位，或者还没到公布的日子`
const fewPeople = `评价的人还不到 ${limits.fewestExact} 位，只说个大概`

function whyKept({ source }: Figure, { ofCategory, supervises, sources }: Seeing): string {
  if (source === 'remedies' && !supervises) return onlySupervisors
  return ofCategory && !sourceOf(sources, source).byCategory ? '不分类别，免得猜出是谁评的' : ''
}

const named = ({ name, label, formula, version, kind }: Figure) => ({
  name,
  label,
  formula,
  version,
  kind,
})
