import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { link } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readWindow } from '../read-window.ts'
import { servesAt } from '../rules/serves-at.ts'
import { windowRatings } from '../window-record.ts'

/** The window whose code was scanned, and whether that code was used already. */
export const openWindow = procedure({
  who: everyone,
  input: v.strictObject({ link }),
  async run(call) {
    const scanned = await readWindow(call)
    if (!scanned) return fail('CODE.BAD')
    const { window, ratingId } = scanned
    if (servesAt(call.caller.roles, window)) return fail('RATING.OF_STAFF')
    const used = await call.db.read(windowRatings, ratingId)
    return {
      window: window.name,
      hall: window.hall,
      services: window.services,
      used: used !== undefined,
    }
  },
})
