import { ratingLabel, ratingReasons } from '../../../../miniprogram/contract/rating.ts'
import type { Sheet } from '../../../core/cloud/workbook.ts'
import type { Report } from '../../report/report-record.ts'
import type { Rating } from '../rating-record.ts'

/** Somebody's ratings as a table: their reports, and the rating of each, by its id. */
export const ratingSheet = (
  reports: readonly Report[],
  ratings: ReadonlyMap<string, Rating>,
): Sheet => ({
  name: '评价',
  columns: ['编号', '评价', '为什么', '说了什么', '署名', '哪个月'],
  rows: reports.flatMap(({ _id, number }) => {
    const rating = ratings.get(_id)
    if (!rating) return []
    const { level, words = '', matter, month } = rating
    return [[number, ratingLabel[level], reasonsOf(rating), words, matter ? '是' : '否', month]]
  }),
})

const reasonsOf = ({ reasons }: Rating): string =>
  ratingReasons
    .filter(({ reason }) => reasons.includes(reason))
    .map(({ label }) => label)
    .join('、')
