/** Whether a report may be shown on the board, as its reporter sets it. */
import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { actionOf, type ReportView } from '../../../services/words/report-view'

/** Whether a report may be shown on the board, as its reporter sets it; nothing where that is not asked. */
export type Publishing = { on: boolean; told: string } | null

/** What the switch of a report says; only its reporter has one, of what may be shown at all. */
export function publishingOf(report: ReportView): Publishing {
  const { on, words } = report.publish
  return actionOf(report, 'publish')?.open ? { on, told: words } : null
}

/** Agrees to its being shown, or takes that back: what is shown is then gone at once. @throws CallError */
export function setPublish({ id, version }: ReportView, publish: boolean): Promise<unknown> {
  const token = actionToken('publish', id, version, String(publish))
  return call('report.publish', { reportId: id, token, publish })
}
