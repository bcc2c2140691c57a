import * as v from 'valibot'
import { staff } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { forAWhile } from '../for-a-while.ts'
import { mayWriteLeave } from '../rules/may-appoint.ts'
import { settleLeave } from '../settle-leave.ts'
import { leaves } from '../staff-record.ts'

/**
 * Cancels a leave, or the rest of it (销假): they are there from now on. What was handed over stays, unless it
 * was cancelled within a day and nobody has touched it. */
export const cancelLeave = procedure({
  who: staff,
  input: v.strictObject({ leaveId: id }),
  changesWho: ({ caller }) => caller.id,
  async run(call) {
    const { db, caller, now, input } = call
    const leave = await db.read(leaves, input.leaveId)
    const person = leave && !leave.left && (await db.read(people, leave.person))
    if (!leave || !person || !mayWriteLeave(caller, person)) return fail('STAFF.NOT_FOUND')
    const { _id, cancelledAt = now } = leave
    const cancelled = await db.change(leaves, { _id }, { set: { cancelledAt, resumeAt: now } })
    if (cancelled) await settleLeave(call, cancelled, forAWhile())
    return { id: _id }
  },
})
