import * as v from 'valibot'
import { workersAndStewards } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { bulletins } from '../bulletin-record.ts'

/** Lifts a notice before its time: whoever put it, or the steward of the community. */
export const liftBulletin = procedure({
  who: workersAndStewards,
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
