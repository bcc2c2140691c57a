import type { Procedures } from '../../../../typings/procedures'
import {
  levelBars,
  type RatedMonth,
  saidWords,
} from '../../../components/rating/rated-month/month-view'

type Review = Procedures['rating.review']['result']['communities'][number]

/** What people said of a community's service in a month, as its card shows it. */
export const viewReview = (review: Review): RatedMonth => ({
  ...{ id: review.community, name: review.name, place: '' },
  rated: `${review.rated} 位评了`,
  levels: levelBars(review.levels, review.rated),
  reasons: review.reasons.map(({ label, count }) => `${label} ${count}`),
  words: saidWords(review.words),
})
