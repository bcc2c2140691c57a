import type { Effect } from '../../../core/procedure/context.ts'
import { ratings } from '../../rating/rating-record.ts'
import { ratingOf } from '../../rating/rules/may-rate.ts'
import type { Remedy, RemedyEntry } from '../remedy-record.ts'

/** A rating whose appeal was upheld is left out of figures, which are counted anew; it is never deleted. */
export const leaveOut: Effect<Remedy, RemedyEntry> = {
  async run({ db, now, sign }, { matter, outcome }, { action, to }) {
    if (action !== 'vote' || to !== 'done' || outcome !== 'upheld') return 'done'
    const _id = sign(ratingOf(matter.id))
    await db.change(ratings, { _id }, { set: { leftOut: true, resumeAt: now } })
    return 'done'
  },
}
