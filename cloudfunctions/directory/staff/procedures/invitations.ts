import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { signedLink } from '../../../core/procedure/signed-link.ts'
import { leads, mayAppoint } from '../rules/may-appoint.ts'
import { invitations } from '../staff-record.ts'

/** How many are shown. */
const SHOWN = 50

/** The invitations to posts in an area that the caller may fill, newest first: `open` ones with their link. */
export const invitationsInArea = procedure({
  who: leaders,
  input: v.strictObject({ area }),
  async run({ db, caller, city, now, sign, input }) {
    if (!leads(caller.roles, input.area)) return fail('CALL.NOT_ALLOWED')
    const where = { area: { from: input.area, below: `${input.area}~` } }
    const found = await db.find(invitations, where, { order: { at: 'down' }, limit: SHOWN })
    return {
      invitations: found
        .filter((invitation) => mayAppoint(caller.roles, invitation))
        .map(({ _id, role, area, name, until, usedAt = 0, ...rest }) => {
          const open = rest.open && until > now
          const link = open ? signedLink(city, 'invitation', _id, until, sign) : ''
          return { id: _id, role, area, name, until, usedAt, open, link }
        }),
    }
  },
})
