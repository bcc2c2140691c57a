import type { Procedures } from '../../../../typings/procedures'
import type { BarRow } from '../../../components/bar-list/bar-list'
import { ratingLabel } from '../../../contract/rating'
import { windowReasons } from '../../../contract/window'

type Found = Procedures['window.figures']['result']['windows'][number]

/** A window's month; `rated` is empty while too few rated it. */
export type Shown = {
  id: string
  name: string
  hall: string
  rated: string
  levels: BarRow[]
  reasons: string[]
  words: string[]
}

/** What people said of a window in a month, as the page shows it. */
export function viewWindow({ id, name, hall, figures }: Found): Shown {
  const { rated = 0, levels = [], reasons = [], words = [] } = figures ?? {}
  return {
    ...{ id, name, hall, words },
    rated: figures ? `${figures.satisfied} / ${rated} 位满意` : '',
    levels: levels.map(({ level, count }) => ({
      key: String(level),
      label: ratingLabel[level],
      text: `${count} / ${rated}`,
      share: count / rated,
    })),
    reasons: reasons.map(({ reason, count }) => `${labelOf(reason)} ${count}`),
  }
}

const labelOf = (named: string): string =>
  windowReasons.find(({ reason }) => reason === named)?.label ?? ''
