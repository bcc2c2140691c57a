import type { Effect } from '../../../core/procedure/context.ts'
import type { Entry, Report } from '../../../matters/report/report-record.ts'
import { belongsOnBoard } from '../../../matters/report/rules/publish.ts'
import { removeFromBoard } from '../board.ts'

/** What does not belong on the board any more goes at once: its reporter took it back, or it is done again. */
export const takeDown: Effect<Report, Entry> = {
  from: ({ action, publish, from, to }) =>
    publish === false || action === 'takeOff' || (from === 'closed' && to !== 'closed'),
  async run(context, report, { publish }) {
    const mayBeShown = report.publish === true || publish === false
    if (mayBeShown && !belongsOnBoard(report)) await removeFromBoard(context, report._id)
    return 'done'
  },
}
