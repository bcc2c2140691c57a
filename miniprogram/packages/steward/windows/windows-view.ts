import type { Procedures } from '../../../../typings/procedures'
import {
  levelBars,
  type RatedMonth,
  saidWords,
} from '../../../components/rating/rated-month/month-view'
import { windowReasons } from '../../../contract/window'

type Found = Procedures['window.figures']['result']['windows'][number]

/** What people said of a window in a month, as its card shows it. */
export function viewWindow({ id, name, hall, figures }: Found): RatedMonth {
  const { rated = 0, levels = [], reasons = [], words = [] } = figures ?? {}
  return {
    ...{ id, name, place: hall },
    rated: figures ? `${figures.satisfied} / ${rated} 位满意` : '',
    levels: levelBars(levels, rated),
    reasons: reasons.map(({ reason, count }) => `${labelOf(reason)} ${count}`),
    words: saidWords(words),
  }
}

const labelOf = (named: string): string =>
  windowReasons.find(({ reason }) => reason === named)?.label ?? ''
