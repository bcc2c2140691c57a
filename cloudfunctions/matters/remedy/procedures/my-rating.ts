import * as v from 'valibot'
import { errorText } from '../../../../miniprogram/contract/errors.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { ratings } from '../../rating/rating-record.ts'
import { ratingOf, ratingRefusal } from '../../rating/rules/may-rate.ts'
import { isPublished } from '../../rating/rules/published.ts'
import { type RatingView, viewRating } from '../../rating/rules/rating-view.ts'
import { reports } from '../../report/report-record.ts'
import { remedies } from '../remedy-record.ts'
import { remedyOf } from '../rules/new-remedy.ts'
import { type RemedyForReporter, viewForReporter } from '../rules/view-for-reporter.ts'

/** What became of a rating for whoever gave it, and, in words, why none may be given where that is so. */
export type OwnRating = {
  open: boolean
  why: string
  rating: RatingView | null
  remedy: RemedyForReporter | null
}

/** The rating that the caller gave to their own report, if any, whether they may rate, and what became of it. */
export const myRating = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id }),
  async run({ db, caller, city, input, now, sign }): Promise<OwnRating | Failure> {
    const report = await db.read(reports, input.reportId)
    if (report?.reporter !== caller.id) return fail('REPORT.NOT_FOUND')
    const refused = ratingRefusal(report, caller, now)
    const given = await db.read(ratings, sign(ratingOf(report._id)))
    const followed = given?.matter && (await db.read(remedies, sign(remedyOf(report._id))))
    const remedy = followed ? viewForReporter(followed, { id: caller.id, now }) : null
    return {
      open: refused === undefined,
      why: refused ? errorText[refused] : '',
      rating: given
        ? viewRating(given, isPublished(given.month, now, city.rules.ratingsOut))
        : null,
      remedy,
    }
  },
})
