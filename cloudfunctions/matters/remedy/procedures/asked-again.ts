import * as v from 'valibot'
import type { RemedyOutcome } from '../../../../miniprogram/contract/remedy.ts'
import { AT_ONCE } from '../../../core/cloud/database.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../../report/read-cards.ts'
import { reports } from '../../report/report-record.ts'
import type { ReportCard } from '../../report/rules/report-card.ts'
import { remedies } from '../remedy-record.ts'
import { viewForReporter } from '../rules/view-for-reporter.ts'

/** An own report whose service may be rated once more: who followed it up, and what came of it. */
export type AskedAgain = { report: ReportCard; who: string; outcome: RemedyOutcome | null }

/** The caller's own reports that wait for a second rating, the newest first; one operation where none does. */
export const askedAgain = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run(call): Promise<{ cards: AskedAgain[] }> {
    const { db, caller, now } = call
    const mine = { reporter: caller.id, status: 'revisit' } as const
    const found = await db.find(remedies, mine, { limit: AT_ONCE })
    const asked = new Map(
      found.flatMap((remedy) => {
        const view = viewForReporter(remedy, { id: caller.id, now })
        return view.maySecond ? [[remedy.matter.id, view] as const] : []
      }),
    )
    if (asked.size === 0) return { cards: [] }
    const rated = await db.find(
      reports,
      { _id: { oneOf: [...asked.keys()] }, reporter: caller.id },
      { order: { createdAt: 'down' }, limit: asked.size },
    )
    const cards = await readCards(call, rated)
    return {
      cards: cards.flatMap((report) => {
        const view = asked.get(report.id)
        return view ? [{ report, who: view.who, outcome: view.outcome }] : []
      }),
    }
  },
})
