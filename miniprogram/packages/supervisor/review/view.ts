import type { Procedures } from '../../../../typings/procedures'
import type { BarRow } from '../../../components/bar-list/bar-list'
import { ratingLabel } from '../../../contract/rating'

type Review = Procedures['rating.review']['result']['communities'][number]

/** A community's month: how many rated, how well, what was not done well, and what was said without a name. */
export type Shown = {
  community: string
  name: string
  rated: string
  levels: BarRow[]
  reasons: string[]
  /** Several may have said the same. */
  said: { at: number; words: string }[]
}

/** A community's ratings of a month as the page shows them. */
export const viewReview = ({ community, name, rated, levels, reasons, words }: Review): Shown => ({
  ...{ community, name },
  rated: `${rated} 位评了`,
  levels: levels.map(({ level, count }) => ({
    key: String(level),
    label: ratingLabel[level],
    text: `${count} / ${rated}`,
    share: count / rated,
  })),
  reasons: reasons.map(({ label, count }) => `${label} ${count}`),
  said: words.map((words, at) => ({ at, words })),
})
