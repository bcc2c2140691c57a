import * as v from 'valibot'
import { isBad } from '../../../../miniprogram/contract/rating.ts'
import { month } from '../../../core/clock/date.ts'
import { GRACE } from '../../../core/lifecycle/transitions.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, saidOfService, token } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { type Report, reports } from '../../report/report-record.ts'
import { allowances } from '../allowance-record.ts'
import { followGroup } from '../follow-ratings.ts'
import { type Rating, ratings } from '../rating-record.ts'
import { ratingOf, ratingRefusal } from '../rules/may-rate.ts'
import { isPublished, openMonths, startOf } from '../rules/published.ts'
import { viewRating } from '../rules/rating-view.ts'
import { takeAllowance } from '../take-allowance.ts'

const input = v.strictObject({ reportId: id, token, ...saidOfService, named: v.boolean() })

/**
 * Rates the service (好坏评) of a report that was done. Writes a record of its own and never touches
 * the report; may be changed once, until somebody follows it up or its month is published. All may be
 * rated, and as many of one person count as they are allowed.
 */
export const rateService = procedure({
  who: everyone,
  input,
  async run(call) {
    const { db, caller, input, now, sign } = call
    const report = await db.read(reports, input.reportId)
    if (!report) return fail('REPORT.NOT_FOUND')
    const refused = ratingRefusal(report, caller, now)
    if (refused) return fail(refused)

    // The phone may have answered with the same token: kept as it is, it would lead to the report.
    const token = sign(`rating token ${input.token}`)
    const rating = ratingFrom(report, sign(ratingOf(report._id)), { ...input, token }, now)
    const given = (await addCounted(call, rating)) ?? (await changeOnce(call, rating))
    if (!given) return knownOrRefused(call, rating)
    // What is only counted waits for the timer, which counts it among others.
    if (given.matter) await followGroup(call, [given])
    return viewRating(given, false)
  },
})

/** Adds a rating with what it counts as, in a community; nothing when one was given before. */
async function addCounted(call: Call<unknown>, rating: Rating): Promise<Rating | undefined> {
  const { db, caller } = call
  const { community, month } = rating
  const taken = community && (await takeAllowance(call, { person: caller.id, community, month }))
  const added: Rating = { ...rating, ...(taken ? { nth: taken.nth } : {}) }
  if (await db.add(ratings, added)) return added
  if (taken) await db.removeAll(allowances, { _id: taken._id })
  return undefined
}

/**
 * Puts a second rating in the first one's place, in the first one's month; nothing when it was
 * changed, this token gave it, it is followed up, or its month is published.
 */
function changeOnce(
  { db, now, city }: Context,
  { _id, tokens, month: _, ...fresh }: Rating,
): Promise<Rating | undefined> {
  const [token = ''] = tokens
  const where = {
    _id,
    changes: 0,
    tokens: { not: token },
    'matter.kind': { not: 'report' },
    month: { oneOf: openMonths(now, city.rules.ratingsOut) },
  }
  return db.change(ratings, where, {
    set: { ...fresh, changes: 1 },
    drop: fresh.words === undefined ? ['words'] : [],
    append: { tokens: token },
  })
}

/** The rating that the same token gave before, or why there is no changing it. */
async function knownOrRefused({ db, now, city }: Context, { _id, tokens: [token = ''] }: Rating) {
  const known = await db.read(ratings, _id)
  const isOut = known !== undefined && isPublished(known.month, now, city.rules.ratingsOut)
  if (known?.tokens.includes(token)) return viewRating(known, isOut)
  if (known?.matter) return fail('RATING.IN_REMEDY')
  return fail(isOut ? 'RATING.PUBLISHED' : 'RATING.CHANGED_ONCE')
}

function ratingFrom(
  { _id: id, place: { community } }: Report,
  _id: string,
  { level, reasons, words, named, token }: v.InferOutput<typeof input>,
  now: number,
): Rating {
  const followed = named && isBad(level)
  return {
    _id,
    level,
    reasons: isBad(level) ? [...new Set(reasons)] : [],
    ...(words ? { words } : {}),
    ...(community ? { community } : {}),
    month: month(now),
    ...(followed ? { matter: { kind: 'report', id } } : {}),
    changes: 0,
    tokens: [token],
    resumeAt: followed ? now + GRACE : startOf(month(now)),
  }
}
