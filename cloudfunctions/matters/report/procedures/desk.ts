import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { listOf, PAGE } from '../lists.ts'
import { reports } from '../report-record.ts'

/** What the caller has to handle, in the order it is due. */
export const myDesk = procedure({
  who: handlers,
  input: v.strictObject({}),
  async run(call) {
    const where = { 'assignee.id': call.caller.id, open: true }
    const found = await call.db.find(reports, where, { order: { dueAt: 'up' }, limit: PAGE + 1 })
    return listOf(call, found)
  },
})
