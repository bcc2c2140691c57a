import * as v from 'valibot'
import { errorText } from '../../miniprogram/contract/errors.ts'
import { everyone } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { reports } from '../report/record.ts'
import { ratings } from './record.ts'
import { ratingOf, ratingRefusal } from './rules/may-rate.ts'
import { viewRating } from './rules/view.ts'

/** The rating that the caller gave to their own report, if any, and whether they may rate. */
export const myRating = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id }),
  async run({ db, caller, input, now, sign }) {
    const report = await db.read(reports, input.reportId)
    if (report?.reporter !== caller.id) return fail('REPORT.NOT_FOUND')
    const refused = ratingRefusal(report, caller.id, now)
    const given = await db.read(ratings, sign(ratingOf(report._id)))
    return {
      open: refused === undefined,
      why: refused ? errorText[refused] : '',
      rating: given ? viewRating(given) : null,
    }
  },
})
