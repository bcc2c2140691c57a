import * as v from 'valibot'
import { isBad, type RatingReason, ratingReasons } from '../../miniprogram/contract/rating.ts'
import { month } from '../clock/date.ts'
import type { Database } from '../cloud/database.ts'
import { everyone } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id, token, words } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { type Report, reports } from '../report/record.ts'
import { type Rating, ratings } from './record.ts'
import { ratingOf, ratingRefusal } from './rules/may-rate.ts'
import { viewRating } from './rules/view.ts'

const reason = v.picklist(ratingReasons.map(({ reason }): RatingReason => reason))

const input = v.strictObject({
  reportId: id,
  token,
  level: v.picklist([1, 2, 3, 4, 5]),
  reasons: v.optional(v.pipe(v.array(reason), v.maxLength(ratingReasons.length)), []),
  words,
  named: v.boolean(),
})

/**
 * Rates the service (好坏评) of a report that was done. Writes a record of its own and never
 * touches the report; may be changed once.
 */
export const rateService = procedure({
  who: everyone,
  input,
  async run({ db, caller, input, now, sign }) {
    const report = await db.read(reports, input.reportId)
    if (!report) return fail('REPORT.NOT_FOUND')
    const refused = ratingRefusal(report, caller.id, now)
    if (refused) return fail(refused)

    // The phone may have answered with the same token: kept as it is, it would lead to the report.
    const token = sign(`rating token ${input.token}`)
    const rating = ratingFrom(report, sign(ratingOf(report._id)), { ...input, token }, now)
    if (await db.add(ratings, rating)) return viewRating(rating)
    const changed = await changeOnce(db, rating)
    if (changed) return viewRating(changed)
    const known = await db.read(ratings, rating._id)
    return known?.tokens.includes(token) ? viewRating(known) : fail('RATING.CHANGED_ONCE')
  },
})

/** Puts a second rating in the first one's place; nothing when it was changed, or this token gave it. */
function changeOnce(db: Database, { _id, tokens, ...fresh }: Rating): Promise<Rating | undefined> {
  const [token = ''] = tokens
  const where = { _id, changes: 0, tokens: { not: token } }
  const drop = (['words', 'report'] as const).filter((field) => !(field in fresh))
  return db.change(ratings, where, {
    set: { ...fresh, changes: 1 },
    drop,
    append: { tokens: token },
  })
}

function ratingFrom(
  { _id: report, category, place: { community }, assignee }: Report,
  _id: string,
  { level, reasons, words, named, token }: v.InferOutput<typeof input>,
  now: number,
): Rating {
  return {
    _id,
    level,
    reasons: isBad(level) ? [...new Set(reasons)] : [],
    ...(words ? { words } : {}),
    category,
    ...(community ? { community } : {}),
    ...(assignee ? { worker: assignee.id } : {}),
    month: month(now),
    ...(named ? { report } : {}),
    changes: 0,
    tokens: [token],
  }
}
