/** A community's figures, ready to be shown. */
import type { BarRow } from '../../../components/figure/bar-list/bar-list'
import type { Formula } from '../../../components/figure/figure-formulas/figure-formulas'
import type { TrendPoint } from '../../../components/figure/trend-line/trend-drawing'
import { type FigureName, fewAnswers } from '../../../contract/figure'
import type { StackPart } from '../../../services/words/figure-words'
import {
  type AreaFigures,
  answerParts,
  type Figure,
  type HoursShown,
  hoursOf,
  isForThem,
  ofWords,
  scaleOf,
  withUnit,
} from '../../../services/words/figure-words'
import { monthMark, periodWords } from '../../../services/words/periods'
import { groupsOf, type TileGroup } from './figure-groups'

type Part = AreaFigures['areas'][number]

/** An area's figures, ready for the page. */
export type FiguresShown = {
  areaName: string
  /** The category's name, while the figures are narrowed to one. */
  category: string
  /** How things are, in one sentence. */
  sentence: string
  /** What residents answered; of so few that they are not told of, none, and why. */
  answers: StackPart[]
  answersWhy: string
  groups: TileGroup[]
  hours: HoursShown[]
  /** The figure that is looked at more closely: what it is, over time, and by its parts. */
  chosen: { name: FigureName; label: string; unit: string; points: TrendPoint[] }
  /** What can be looked at more closely. */
  choices: { name: FigureName; label: string }[]
  areas: BarRow[]
  categories: BarRow[]
  formulas: Formula[]
}

/** Turns the cloud's figures into what the page shows. */
export function showFigures(found: AreaFigures): FiguresShown {
  const { areaName, category, answers, areas, categories } = found
  const figures = found.figures.filter(isForThem)
  const hours = figures.filter(({ kind }) => kind === 'hours')
  return {
    ...{ areaName, category: category?.name ?? '', sentence: sentenceOf(figures) },
    answers: answerParts(answers),
    answersWhy: answers ? '' : fewAnswers,
    groups: groupsOf(figures),
    hours: hours.map(hoursOf),
    chosen: chosenOf(found),
    choices: figures.map(({ name, label }) => ({ name, label })),
    areas: barsOf(areas, found),
    categories: barsOf(mostFirst(categories), found),
    formulas: figures.map(({ name, label, formula, version }) => ({
      name,
      label,
      formula,
      version,
    })),
  }
}

function sentenceOf(figures: readonly Figure[]): string {
  const partOf = (name: FigureName) => figures.find((one) => one.name === name)?.part ?? 0
  const total = partOf('total')
  return total === 0 ? '还没有收到诉求' : `收到 ${total} 件，结束了 ${partOf('closed')} 件`
}

function chosenOf(found: AreaFigures): FiguresShown['chosen'] {
  const figure = chosenIn(found)
  const { points = [] } = found.lines.find(({ name }) => name === figure.name) ?? {}
  return {
    ...{ name: figure.name, label: figure.label, unit: scaleOf(figure) },
    points: points.map(({ period, number, value }) => ({
      ...{ label: periodWords(period), mark: monthMark(period) },
      value: number,
      text: withUnit(figure, value) || '没有',
    })),
  }
}

/** The parts as rows; bars of shares end at all of it, others at the longest. */
function barsOf(parts: readonly Part[], found: AreaFigures): BarRow[] {
  const figure = chosenIn(found)
  const most = Math.max(1, ...parts.map(({ number }) => number ?? 0))
  const full = figure.kind === 'share' || figure.kind === 'score' ? 100 : most
  return parts.map(({ code, name, number, ...part }) => ({
    ...{ key: code, label: name },
    text: wordsOf({ ...figure, ...part }),
    share: number === null ? null : number / full,
  }))
}

/** Kinds may be compared, unlike places: the one with most is first, those without a number last. */
const mostFirst = (parts: readonly Part[]): Part[] =>
  [...parts].sort((one, other) => (other.number ?? -1) - (one.number ?? -1))

const wordsOf = (figure: Figure): string =>
  [withUnit(figure, figure.value), figure.why || ofWords(figure)].filter(Boolean).join(' · ')

/** The figure that is looked at more closely; without its like in the list, the first. */
function chosenIn({ figures, figure }: AreaFigures): Figure {
  const chosen = figures.find(({ name }) => name === figure) ?? figures[0]
  if (!chosen) throw new Error('there are no figures')
  return chosen
}
