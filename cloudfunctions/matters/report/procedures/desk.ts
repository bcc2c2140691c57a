import * as v from 'valibot'
import { LIMIT, listOf } from '../../../core/lifecycle/list.ts'
import { handlers } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { reports } from '../report-record.ts'

/** What the caller has to handle, in the order it is due. */
export const myDesk = procedure({
  who: handlers,
  input: v.strictObject({}),
  async run(call) {
    const where = { 'assignee.id': call.caller.id, open: true }
    const found = await call.db.find(reports, where, { order: { dueAt: 'up' }, limit: LIMIT })
    return listOf(found, (shown) => readCards(call, shown))
  },
})
