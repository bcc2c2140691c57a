/** Figures in words, ready for the components that show them. */
import type { Procedures } from '../../../typings/procedures'
import { type FigureKind, type FigureName, onlySupervisors } from '../../contract/figure'

/** The figures of an area, as the cloud tells them. */
export type AreaFigures = Procedures['figure.inArea']['result']

/** One figure: its value in words and what it is made of, or why there is none. */
export type Figure = AreaFigures['figures'][number]

/** A figure ready for figure-tile. */
export type Tile = {
  name: FigureName
  label: string
  value: string
  words: string
  opens: boolean
}

/** How long something took, ready for hours-table: the one in the middle, and nine of ten. */
export type HoursShown = {
  name: FigureName
  label: string
  middle: string
  most: string
  opens: boolean
  why: string
}

/** A part of a whole: how many, in words, and in which of the look's materials it is drawn. */
export type StackPart = { label: string; count: number; tone: 'moss' | 'lamp' | 'alarm' | 'well' }

/** What is counted, where it is not reports. */
const units: Partial<Record<FigureName, string>> = {
  satisfied: '条',
  joined: '次',
  departmentScore: '次',
}

/** What a figure counts: 件, 次. */
export const unitOf = ({ name }: Pick<Figure, 'name'>): string => units[name] ?? '件'

/** The unit of a chart's scale. */
const scales: Record<FigureKind, string> = { share: '%', score: '分', hours: '小时', count: '件' }

export const scaleOf = ({ kind }: Pick<Figure, 'kind'>): string => scales[kind]

/** A figure as a tile shows it: with its n of N, or why there is none. */
export const tileOf = (figure: Figure): Tile => {
  const { name, label, value, opens, why } = figure
  return { name, label, value: withUnit(figure, value), words: why || ofWords(figure), opens }
}

/** A value in words: a bare number gets what it counts. */
export const withUnit = ({ kind }: Pick<Figure, 'kind'>, value: string): string =>
  kind === 'count' && value ? `${value} 件` : value

/** Out of how many: 911 / 972 件; where some count half, 731 + 104 的一半 / 899 件. */
export function ofWords(figure: Figure): string {
  const { kind, part, half, whole } = figure
  const unit = unitOf(figure)
  if (kind === 'count') return ''
  if (kind === 'hours') return `${whole} ${unit}`
  return `${half ? `${part} + ${half} 的一半` : part} / ${whole} ${unit}`
}

/** A figure of hours as hours-table shows it. */
export const hoursOf = ({ name, label, value, p90, opens, why }: Figure): HoursShown => ({
  ...{ name, label, middle: value, most: p90, opens, why },
})

/** Whether there is anything to show of a figure to whoever looks. */
export const isForThem = ({ why }: Pick<Figure, 'why'>): boolean => why !== onlySupervisors

/** What residents said of what was done; no parts of few. */
export const answerParts = (answers: AreaFigures['answers']): StackPart[] =>
  answers
    ? [
        { label: '解决了', count: answers.solved, tone: 'moss' },
        { label: '解决了一部分', count: answers.partly, tone: 'lamp' },
        { label: '没解决', count: answers.unsolved, tone: 'alarm' },
        { label: '没回答', count: answers.none, tone: 'well' },
      ]
    : []
