import * as v from 'valibot'
import { DAY } from '../../../core/clock/date.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area, name, phone, role, shortText, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { signedLink } from '../../../core/procedure/signed-link.ts'
import { people } from '../../person/person-record.ts'
import { rolesAt } from '../../person/rules/roles-at.ts'
import { areas, grids } from '../../place/place-record.ts'
import { isGrid } from '../../place/rules/area.ts'
import { mayAppoint } from '../rules/may-appoint.ts'
import { type Invitation, invitations } from '../staff-record.ts'

/**
 * Invites somebody into service: a link that binds whoever opens it first to the post. An officer's
 * names a department of the city, a worker's whether the grid is theirs or they are its backup; what
 * they are called is one of the city's titles. The same token, the same link.
 */
export const inviteStaff = procedure({
  who: leaders,
  input: v.strictObject({
    role,
    area,
    department: v.optional(shortText(40)),
    title: v.optional(shortText(8)),
    post: v.optional(v.picklist(['worker', 'backup'])),
    name,
    phone,
    token,
  }),
  async run(call) {
    const { db, caller, city, now, sign } = call
    const { token, post = 'worker', department, title, ...told } = call.input
    const inviter = await db.read(people, caller.id)
    if (!mayAppoint(inviter ? rolesAt(inviter, now) : [], told)) return fail('CALL.NOT_ALLOWED')
    const isOfficer = told.role === 'officer'
    const known = city.departments.some(({ code }) => code === department)
    if (isOfficer !== (department !== undefined) || isOfficer !== known)
      return fail('CALL.BAD_INPUT')
    if (title && !city.titles[told.role].includes(title)) return fail('CALL.BAD_INPUT')
    if (!(await exists(db, told.area))) return fail('PLACE.NOT_FOUND')

    const fresh: Invitation = {
      _id: sign(`invitation ${caller.id} ${token}`),
      ...told,
      ...(department ? { department } : {}),
      ...(title ? { title } : {}),
      ...(told.role === 'worker' ? { post } : {}),
      by: caller.id,
      at: now,
      until: now + city.rules.invitationDays * DAY,
      open: true,
      tries: 0,
    }
    const added = await db.add(invitations, fresh)
    const { _id, until } = added ? fresh : ((await db.read(invitations, fresh._id)) ?? fresh)
    return { link: signedLink(city, 'invitation', _id, until, sign), until }
  },
})

/** Whether there is a grid or an area with that code. */
const exists = async (db: Context['db'], code: string): Promise<boolean> =>
  (await (isGrid(code) ? db.read(grids, code) : db.read(areas, code))) !== undefined
