/** A year's report, ready to be shown. */
import type { Procedures } from '../../../../typings/procedures'
import type { BarRow } from '../../../components/figure/bar-list/bar-list'
import type { TrendPoint } from '../../../components/figure/trend-line/trend-drawing'
import { fewAnswers } from '../../../contract/figure'
import type { StackPart } from '../../../services/words/figure-words'
import {
  answerParts,
  type Figure,
  type HoursShown,
  hoursOf,
  type Tile,
  tileOf,
} from '../../../services/words/figure-words'
import { monthMark, periodWords } from '../../../services/words/periods'

type Year = Procedures['figure.year']['result']

/** Before and after of one place. */
type Pair = { key: string; about: string; photos: string[] }

/** A year's report, ready for the page. */
export type YearShown = Pick<Year, 'areaName' | 'sentences' | 'downloads'> & {
  /** What residents answered; of so few that they are not told of, none, and why. */
  answers: StackPart[]
  answersWhy: string
  tiles: Tile[]
  hours: HoursShown[]
  months: TrendPoint[]
  kinds: BarRow[]
  pairs: Pair[]
  formulas: Figure[]
}

/** Turns the cloud's year into what the page shows; of what was not counted, nothing. */
export function showYear(year: Year): YearShown {
  const { areaName, sentences, downloads, figures, answers, months, kinds } = year
  const most = Math.max(1, ...kinds.map(({ count }) => count))
  const told = figures.filter(({ value }) => value !== '')
  return {
    ...{ areaName, sentences, downloads },
    answers: answerParts(answers),
    answersWhy: answers ? '' : fewAnswers,
    tiles: told.filter(({ kind }) => kind !== 'hours').map(tileOf),
    hours: told.filter(({ kind }) => kind === 'hours').map(hoursOf),
    months: months.map(monthShown),
    kinds: kinds.map(({ code, name, count }) => ({
      ...{ key: code, label: name, text: `${count} 件` },
      share: count / most,
    })),
    pairs: year.photos.map(({ category, place, before, after }) => ({
      ...{ key: before, about: `${place} · ${category}`, photos: [before, after] },
    })),
    formulas: figures,
  }
}

const monthShown = ({ period, total, handled, solved }: Year['months'][number]): TrendPoint => ({
  ...{ label: periodWords(period), mark: monthMark(period) },
  value: total,
  text: [`收到 ${total} 件`, `办结 ${handled} 件`, solved && `解决率 ${solved}`]
    .filter(Boolean)
    .join('，'),
})
