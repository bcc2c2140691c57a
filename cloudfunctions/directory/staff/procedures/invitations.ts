import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { signedLink } from '../../../core/procedure/signed-link.ts'
import { invitations } from '../staff-record.ts'

/** How many are shown. */
const SHOWN = 50

/** The invitations that the caller gave out, newest first: `open` ones with their link. */
export const myInvitations = procedure({
  who: leaders,
  input: v.strictObject({}),
  async run({ db, caller, city, now, sign }) {
    const where = { by: caller.id }
    const found = await db.find(invitations, where, { order: { at: 'down' }, limit: SHOWN })
    return {
      invitations: found.map(({ _id, role, area, name, until, usedAt = 0, ...rest }) => {
        const open = rest.open && until > now
        const link = open ? signedLink(city, 'invitation', _id, until, sign) : ''
        return { id: _id, role, area, name, until, usedAt, open, link }
      }),
    }
  },
})
