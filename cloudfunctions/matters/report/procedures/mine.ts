import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { after, onePage, type Page, pageOf } from '../../../core/procedure/page.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { reports } from '../report-record.ts'
import type { ReportCard } from '../rules/report-card.ts'

/** The caller's own reports, newest first: those not over for them yet, or those that are. */
export const myReports = procedure({
  who: everyone,
  input: v.strictObject({ over: v.boolean(), after }),
  async run(call): Promise<Page<ReportCard>> {
    const { db, caller, input } = call
    // A finished report waits for its reporter's answer: for them it is not over.
    const statuses = input.over
      ? ['closed', 'declined', 'merged', 'withdrawn']
      : ['pool', 'assigned', 'handling', 'done']
    const where = { reporter: caller.id, status: { oneOf: statuses } }
    const found = await db.find(reports, where, onePage('createdAt', 'down', input.after))
    const { shown, next } = pageOf(found, ({ createdAt, _id }) => ({ at: createdAt, id: _id }))
    return { cards: await readCards(call, shown), next }
  },
})
