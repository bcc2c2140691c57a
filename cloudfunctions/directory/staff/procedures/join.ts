import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { link, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readSignedLink } from '../../../core/procedure/signed-link.ts'
import { type PersonRole, people } from '../../person/person-record.ts'
import { postOf } from '../../person/rules/posts.ts'
import { rolesAt } from '../../person/rules/roles-at.ts'
import { grids } from '../../place/place-record.ts'
import { mayAppoint } from '../rules/may-appoint.ts'
import { type Invitation, invitations } from '../staff-record.ts'
import { giveInvitationBack, takeInvitation } from '../take-invitation.ts'
import { writeStandInsSince } from '../write-stand-ins.ts'

/**
 * Takes an invitation up: the caller's WeChat is bound to the post, with the name and number that
 * the service gives out. The first who opens it and knows the last four digits of that number takes it,
 * and may do so again; nobody else can.
 */
export const joinStaff = procedure({
  who: everyone,
  input: v.strictObject({ link, digits: v.pipe(v.string(), v.regex(/^\d{4}$/)), token }),
  changesWho: ({ caller }) => caller.id,
  async run(call) {
    const { db, caller, city, now, sign } = call
    const id = readSignedLink(city, 'invitation', call.input.link, now, sign)
    const invitation = id && (await db.read(invitations, id))
    if (!invitation) return fail('INVITE.BAD')
    // Whoever invited may have left since: nobody is appointed in their name then.
    const inviter = await db.read(people, invitation.by)
    if (!mayAppoint(inviter ? rolesAt(inviter, now) : [], invitation)) return fail('INVITE.BAD')
    const { digits } = call.input
    const refused = await takeInvitation(call, invitation, { person: caller.id, digits })
    if (refused) return refused
    if (!(await bind(call, invitation, caller.id))) {
      await giveInvitationBack(call, invitation, caller.id)
      return fail('INVITE.BAD')
    }
    await writeStandInsSince(call, { person: caller.id, area: invitation.area })
    return { role: invitation.role, area: invitation.area }
  },
})

/**
 * Gives somebody the post that an invitation names; doing it again changes nothing.
 * @returns whether they are there to have it
 */
async function bind(
  { db, now }: Pick<Context, 'db' | 'now'>,
  invitation: Invitation,
  id: string,
): Promise<boolean> {
  const { role, area, department, title, post, name, phone } = invitation
  const person = await db.read(people, id)
  const held = person?.roles.some(
    (one) => one.role === role && one.area === area && one.department === department,
  )
  const fresh: PersonRole = {
    role,
    area,
    ...(department ? { department } : {}),
    ...(title ? { title } : {}),
    since: now,
  }
  const bound = await db.change(
    people,
    { _id: id },
    { set: { name, phone }, ...(held ? {} : { append: { roles: fresh, posts: postOf(fresh) } }) },
  )
  if (!bound || role !== 'worker') return bound !== undefined
  const worker = { id, name, phone }
  await db.change(
    grids,
    { _id: area },
    { set: post === 'backup' ? { backup: worker } : { worker } },
  )
  return true
}
