import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { mayAppoint } from '../rules/may-appoint.ts'
import { invitations } from '../staff-record.ts'

/** Takes an invitation back that nobody has used yet (收回): whoever may fill that post. */
export const revokeInvitation = procedure({
  who: leaders,
  input: v.strictObject({ invitationId: id }),
  async run({ db, caller, input }) {
    const invitation = await db.read(invitations, input.invitationId)
    if (!invitation || !mayAppoint(caller.roles, invitation)) return fail('INVITE.NOT_FOUND')
    const unused = { _id: invitation._id, open: true }
    const closed = await db.change(invitations, unused, { set: { open: false } })
    if (!closed && invitation.usedBy !== undefined) return fail('INVITE.USED')
    return { id: invitation._id }
  },
})
