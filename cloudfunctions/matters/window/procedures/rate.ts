import * as v from 'valibot'
import { isBad, type RatingReason, ratingReasons } from '../../../../miniprogram/contract/rating.ts'
import { month } from '../../../core/clock/date.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, link, token, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readWindow } from '../read-window.ts'
import { servesAt } from '../rules/serves-at.ts'
import { type WindowRating, windowRatings } from '../window-record.ts'

const reason = v.picklist(ratingReasons.map(({ reason }): RatingReason => reason))

const input = v.strictObject({
  link,
  token,
  service: v.optional(id),
  level: v.picklist([1, 2, 3, 4, 5]),
  reasons: v.optional(v.pipe(v.array(reason), v.maxLength(ratingReasons.length)), []),
  words,
})

/**
 * Rates a window by its code: a slip once, the sign on the counter once a month each. It keeps
 * neither person nor hour; what was said stays as it is.
 */
export const rateWindow = procedure({
  who: everyone,
  input,
  async run(call) {
    const { db, caller, input, now, sign } = call
    const scanned = await readWindow(call)
    if (!scanned) return fail('CODE.BAD')
    const { window, ratingId } = scanned
    if (servesAt(caller.roles, window)) return fail('RATING.OF_STAFF')
    const service = window.services.find(({ code }) => code === input.service)
    if (input.service && !service) return fail('CALL.BAD_INPUT')
    const rating: WindowRating = {
      _id: ratingId,
      window: window._id,
      community: window.community,
      ...(service ? { service: service.code } : {}),
      level: input.level,
      reasons: isBad(input.level) ? [...new Set(input.reasons)] : [],
      ...(input.words ? { words: input.words } : {}),
      month: month(now),
      token: sign(`rating token ${input.token}`),
    }
    if (await db.add(windowRatings, rating)) return { level: rating.level }
    const known = await db.read(windowRatings, ratingId)
    return known?.token === rating.token ? { level: known.level } : fail('RATING.ALREADY')
  },
})
