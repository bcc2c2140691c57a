import { takeStepOn } from '../../../core/lifecycle/take-step.ts'
import { madeBefore } from '../../../core/lifecycle/transitions.ts'
import type { Context, Effect } from '../../../core/procedure/context.ts'
import { type Report, reports, type WhistleEvent } from '../../report/report-record.ts'
import { reportKind } from '../../report/rules/report-kind.ts'
import type { ReportStep } from '../../report/rules/report-step.ts'
import { endWhistle } from '../end-whistle.ts'
import { eventOf, withSummary } from '../rules/summary.ts'
import type { Whistle, WhistleEntry } from '../whistle-record.ts'

/**
 * Updates a report after a step of its whistle, once: an entry in its history with a token of its own,
 * and the whistle's summary for the guard. A report that has ended needs no whistle any more.
 */
export const updateReport: Effect<Whistle, WhistleEntry> = {
  async run(context, whistle, entry) {
    const event = eventOf(entry.action)
    if (event) await addEntry(context, whistle, entry, event)
    // An end comes from the report itself, another officer is the department's: only the summary changes.
    else if (entry.action === 'end' || entry.action === 'handover')
      await updateSummary(context, whistle)
    return 'done'
  },
}

async function addEntry(
  context: Context,
  whistle: Whistle,
  entry: WhistleEntry,
  event: WhistleEvent,
) {
  const { by, as } = entry
  const acting = { by, as, at: context.now, token: `${whistle._id}-${entry.version}` }
  const department = entry.department ?? whistle.calls.find(({ lead }) => lead)?.department
  const noted = { id: whistle._id, event, ...(department ? { department } : {}) }
  const step = ({ status: to, whistles }: Report): ReportStep => ({
    action: 'whistle',
    to,
    set: { whistles: withSummary(whistles, whistle) },
    entry: { whistle: noted },
  })
  const report = await takeStepOn(context, reportKind, whistle.report, (report) =>
    madeBefore(report, by, acting.token) ? undefined : { step: step(report), acting },
  )
  if (report && isOver(report)) await endWhistle(context, whistle._id)
}

/** @throws Error when somebody wrote to the report in between: it is left for later. */
async function updateSummary({ db }: Context, whistle: Whistle): Promise<void> {
  const report = await db.read(reports, whistle.report)
  if (!report) return
  const { _id, version } = report
  const set = { whistles: withSummary(report.whistles, whistle) }
  if (!(await db.change(reports, { _id, version }, { set }))) {
    throw new Error('others wrote to the report of a whistle')
  }
}

const isOver = ({ open, status }: Report): boolean => !open && status !== 'done'
