import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { isOpen, type ReportStatus } from '../../../miniprogram/contract/status.ts'

/**
 * A new report as it stands later, after the usual steps of its holder and reporter. There is no
 * way to the ends declined, merged and withdrawn yet: there it just stands.
 */
export function reportAtStatus(report: Report, status: ReportStatus): Report {
  const { reporter = '', assignee, createdAt: at } = report
  const [by, as] = [assignee?.id ?? '', assignee?.role ?? 'worker']
  const way: Pick<Entry, 'by' | 'as' | 'action' | 'from' | 'to'>[] = [
    { by, as, action: 'accept', from: 'assigned', to: 'handling' },
    { by, as, action: 'finish', from: 'handling', to: 'done' },
    { by: reporter, as: 'reporter', action: 'answer', from: 'done', to: 'closed' },
  ]
  const steps = way
    .slice(0, way.findIndex(({ to }) => to === status) + 1)
    .map((step, i): Entry => ({ ...step, version: i + 2, at, token: `tokenOfStep${i}000000` }))
  const history = [...report.history, ...steps]
  return { ...report, status, open: isOpen[status], history, version: history.length }
}
