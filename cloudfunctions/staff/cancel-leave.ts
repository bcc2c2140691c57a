import * as v from 'valibot'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { ofLeave } from './leave.ts'
import { leaves } from './record.ts'
import { leads } from './rules/may-appoint.ts'
import { writeAbsences } from './write-absences.ts'

/** Cancels a leave, or the rest of it (销假): they are there from now on. What was handed over stays. */
export const cancelLeave = procedure({
  who: ofLeave,
  input: v.strictObject({ leaveId: id }),
  async run(call) {
    const { db, caller, now, input } = call
    const leave = await db.read(leaves, input.leaveId)
    const theirs =
      leave && (leave.person === caller.id || leads(caller.roles, leave.community)) && !leave.left
    if (!theirs) return fail('STAFF.NOT_FOUND')
    if (leave.cancelledAt === undefined) {
      const cancelled = { set: { cancelledAt: now }, drop: ['settleAt'] } as const
      await db.change(leaves, { _id: leave._id }, cancelled)
    }
    await writeAbsences(call, leave.person)
    return { id: leave._id }
  },
})
