import type { Holding } from '../../core/procedure/world.ts'
import { guestOffice } from './rules/offices.ts'
import { whistles } from './whistle-record.ts'

/** The links to open whistles that somebody holds for an outside unit. */
export const heldLinks: Holding = {
  async has({ db }, person) {
    const where = { offices: guestOffice(person), open: true }
    return (await db.find(whistles, where, { limit: 1 })).length > 0
  },
}
