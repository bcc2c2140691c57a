import * as v from 'valibot'
import { FOREVER } from '../../../core/clock/date.ts'
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
import { writeStandInsSince } from '../write-stand-ins.ts'

/**
 * Takes an invitation up: the caller's WeChat is bound to the post, with the name and number that
 * the service gives out. The first who opens it takes it, and may do so again; nobody else can.
 */
export const joinStaff = procedure({
  who: everyone,
  input: v.strictObject({ link, token }),
  async run(call) {
    const { db, caller, city, now, sign } = call
    const id = readSignedLink(city, 'invitation', call.input.link, now, sign)
    const invitation = id && (await db.read(invitations, id))
    if (!invitation) return fail('INVITE.BAD')
    // Whoever invited may have left since: nobody is appointed in their name then.
    const inviter = await db.read(people, invitation.by)
    if (!mayAppoint(inviter ? rolesAt(inviter, now) : [], invitation)) return fail('INVITE.BAD')
    if (!(await take(call, invitation, caller.id))) return fail('INVITE.BAD')
    await bind(db, invitation, caller.id)
    await writeStandInsSince(call, { person: caller.id, area: invitation.area })
    return { role: invitation.role, area: invitation.area }
  },
})

/** Takes the invitation for somebody, once; whether it is theirs now, or was already. */
async function take({ db, now }: Context, { _id, usedBy, until }: Invitation, person: string) {
  if (usedBy === person) return now < until
  const unused = { _id, open: true, until: { from: now, below: FOREVER } }
  const used = { set: { open: false, usedBy: person, usedAt: now } }
  return (await db.change(invitations, unused, used)) !== undefined
}

/** Gives somebody the post that an invitation names; doing it again changes nothing. */
async function bind(db: Context['db'], invitation: Invitation, id: string): Promise<void> {
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
  }
  await db.change(
    people,
    { _id: id },
    { set: { name, phone }, ...(held ? {} : { append: { roles: fresh, posts: postOf(fresh) } }) },
  )
  if (role !== 'worker') return
  const worker = { id, name, phone }
  await db.change(
    grids,
    { _id: area },
    { set: post === 'backup' ? { backup: worker } : { worker } },
  )
}
