import type { OwnData } from '../../core/procedure/context.ts'
import { invitations } from './staff-record.ts'

/** What stands in an invitation where the name of somebody stood who has left since. */
const nobody = '已注销'

/** The name and number that somebody was invited with: the house's own record stays without them. */
export const ownInvitations: OwnData = {
  async erase({ db }, usedBy) {
    await db.changeAll(invitations, { usedBy }, { set: { name: nobody, phone: '' } })
    return 'done'
  },
}
