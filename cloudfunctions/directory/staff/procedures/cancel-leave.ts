import * as v from 'valibot'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { leads } from '../rules/may-appoint.ts'
import { leaves } from '../staff-record.ts'
import { writeAbsences } from '../write-absences.ts'

/** Cancels a leave, or the rest of it (销假): they are there from now on. What was handed over stays. */
export const cancelLeave = procedure({
  who: handlersAndLeaders,
  input: v.strictObject({ leaveId: id }),
  async run(call) {
    const { db, caller, now, input } = call
    const leave = await db.read(leaves, input.leaveId)
    const theirs =
      leave && (leave.person === caller.id || leads(caller.roles, leave.community)) && !leave.left
    if (!theirs) return fail('STAFF.NOT_FOUND')
    if (leave.cancelledAt === undefined) {
      const cancelled = { set: { cancelledAt: now }, drop: ['resumeAt'] } as const
      await db.change(leaves, { _id: leave._id }, cancelled)
    }
    await writeAbsences(call, leave.person)
    return { id: leave._id }
  },
})
