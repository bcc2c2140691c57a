import * as v from 'valibot'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { tellers } from './put.ts'
import { bulletins } from './record.ts'

/** Lifts a notice before its time: whoever put it, or the steward of the community. */
export const liftBulletin = procedure({
  who: tellers,
  input: v.strictObject({ bulletinId: id }),
  async run({ db, caller, now, input }) {
    const bulletin = await db.read(bulletins, input.bulletinId)
    const theirs =
      bulletin &&
      (bulletin.by === caller.id ||
        caller.roles.some(({ role, area }) => role === 'steward' && area === bulletin.community))
    if (!theirs) return fail('BULLETIN.NOT_FOUND')
    if (bulletin.until > now) {
      const lifted = { set: { until: now, liftedAt: now } }
      await db.change(bulletins, { _id: bulletin._id }, lifted)
    }
    return { id: bulletin._id }
  },
})
