/** A published month of ratings, ready to be shown. */
import type { Procedures } from '../../../../typings/procedures'
import { ratingLabel } from '../../../contract/rating'
import type { BarRow } from '../../figure/bar-list/bar-list'

/** What a group said, as the cloud tells it. */
type Group = NonNullable<Procedures['window.figures']['result']['windows'][number]['figures']>

/** A place's month of ratings as its card shows it. */
export type RatedMonth = {
  id: string
  name: string
  /** Where it is, where the name does not tell. */
  place: string
  /** How many rated, and how content they are; empty while they are too few for it to be shown. */
  rated: string
  levels: BarRow[]
  reasons: string[]
  /** Several may have said the same. */
  words: { at: number; words: string }[]
}

/** What a group said of a place: how many chose each level, as bars, only where it is large enough. */
export function viewMonth(
  place: Pick<RatedMonth, 'id' | 'name' | 'place'>,
  group: Group | null,
): RatedMonth {
  if (!group) return { ...place, rated: '', levels: [], reasons: [], words: [] }
  const { rated, mood, levels, reasons, words } = group
  return {
    ...place,
    rated: `${rated} 位评了，${mood}`,
    levels: levels.map(({ level, count }) => ({
      ...{ key: String(level), label: ratingLabel[level] },
      ...{ text: `${count} / ${rated}`, share: count / rated },
    })),
    reasons: reasons.map(({ label, count }) => (count ? `${label} ${count}` : label)),
    words: words.map((said, at) => ({ at, words: said })),
  }
}
