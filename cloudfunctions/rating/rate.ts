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
    // Asked again after the change too: the same call may have been on its way twice.
    const { _id } = rating
    const given =
      (await givenBy(db, _id, token)) ??
      (await changeOnce(db, rating)) ??
      (await givenBy(db, _id, token))
    return given ? viewRating(given) : fail('RATING.CHANGED_ONCE')
  },
})

/** The rating as it stands, when this token gave or changed it: then nothing is left to do. */
async function givenBy(db: Database, _id: string, token: string): Promise<Rating | undefined> {
  const known = await db.read(ratings, _id)
  return known?.tokens.includes(token) ? known : undefined
}

/** Puts a second rating in the first one's place; nothing when that was done before. */
function changeOnce(db: Database, { _id, tokens, ...fresh }: Rating): Promise<Rating | undefined> {
  const [token = ''] = tokens
  const drop = (['words', 'report'] as const).filter((field) => !(field in fresh))
  const set = { ...fresh, changes: 1 }
  return db.change(ratings, { _id, changes: 0 }, { set, drop, append: { tokens: token } })
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
