import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import type { ReportView } from '../../../services/words/report-view'

/** What a handler decides about a report as they see it without saying why. @throws CallError */
export function decide(
  deed: 'accept' | 'resume',
  { id, version }: Pick<ReportView, 'id' | 'version'>,
): Promise<unknown> {
  const token = actionToken(deed, id, version)
  return call(`report.${deed}`, { reportId: id, version, token })
}

/** Asks once more before a suspension ends: its clock runs from then on. */
export async function sureToResume(): Promise<boolean> {
  const { confirm } = await wx.showModal({
    title: '不用再等了？',
    content: '挂账就此结束，时钟接着走。',
    confirmText: '接着办',
    cancelText: '再等等',
  })
  return confirm
}
