import * as v from 'valibot'
import { LIMIT, listOf } from '../../../core/lifecycle/list.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { reports } from '../report-record.ts'

/** The caller's own reports, newest first: those not over for them yet, or those that are. */
export const myReports = procedure({
  who: everyone,
  input: v.strictObject({ over: v.boolean() }),
  async run(call) {
    const { db, caller, input } = call
    // A finished report waits for its reporter's answer: for them it is not over.
    const statuses = input.over
      ? ['closed', 'declined', 'merged', 'withdrawn']
      : ['pool', 'assigned', 'handling', 'done']
    const where = { reporter: caller.id, status: { oneOf: statuses } }
    const found = await db.find(reports, where, { order: { createdAt: 'down' }, limit: LIMIT })
    return listOf(found, (shown) => readCards(call, shown))
  },
})
