import { AT_ONCE } from '../../core/cloud/database.ts'
import type { OwnData } from '../../core/procedure/context.ts'
import { reports } from '../report/report-record.ts'
import { type Rating, ratings } from './rating-record.ts'
import { ratingOf } from './rules/may-rate.ts'
import { ratingSheet } from './rules/rating-sheet.ts'

/** How many ids one question names. */
const BATCH = 100

/** What somebody said of the service; of anonymous ratings too, which only their own reports lead to. */
export const ownRatings: OwnData = {
  async export({ db, sign }, person) {
    const options = { order: { createdAt: 'down' }, limit: AT_ONCE } as const
    const own = await db.find(reports, { reporter: person }, options)
    const reportOf = new Map(own.map(({ _id }) => [sign(ratingOf(_id)), _id]))
    const ids = [...reportOf.keys()]
    const given = new Map<string, Rating>()
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = { _id: { oneOf: ids.slice(at, at + BATCH) } }
      for (const rating of await db.find(ratings, some, { limit: BATCH })) {
        given.set(reportOf.get(rating._id) ?? '', rating)
      }
    }
    return [ratingSheet(own, given)]
  },
  async eraseAround({ db, sign }, { kind, id }) {
    if (kind !== 'report') return
    await db.change(ratings, { _id: sign(ratingOf(id)) }, { drop: ['words', 'matter'] })
  },
}
