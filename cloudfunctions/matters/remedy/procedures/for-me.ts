import * as v from 'valibot'
import { staff } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { remedies } from '../remedy-record.ts'
import { type Mend, mendFor } from '../rules/mend.ts'

/** How many a list shows. */
const PAGE = 50

/** What the caller, who did the work, is to mend: nothing of the rating or of who gave it. */
export const remediesForMe = procedure({
  who: staff,
  input: v.strictObject({}),
  async run({ db, caller }): Promise<{ mends: Mend[] }> {
    const where = { 'handler.id': caller.id, mend: { from: 1, below: 1e6 } }
    const found = await db.find(remedies, where, { order: { openedAt: 'down' }, limit: PAGE })
    return { mends: found.flatMap((remedy) => mendFor(remedy) ?? []) }
  },
})
