import { asCallError, call } from '../../../services/cloud/call'
import { currentMe } from '../../../services/cloud/session'
import { desksOf } from '../../../services/page/landing'
import { goToDesk, open } from '../../../services/page/routes'
import { actionOf } from '../../../services/words/report-view'
import type { Message } from './message-rows'

/** Opens what a message is about, on the page of whoever reads it. @throws CallError */
export function openTarget({ target: { kind, id } }: Message): Promise<void> {
  return targets[kind](id)
}

const targets: Record<Message['target']['kind'], (id: string) => Promise<void>> = {
  report: openReport,
  whistle: openWhistle,
  remedy: openRemedy,
}

/** One's own report, or one that is work; what can't be seen whole is a neighbour's that was followed. */
async function openReport(id: string): Promise<void> {
  try {
    const report = await call('report.detail', { reportId: id })
    if (report.mine) open('/packages/resident/detail/detail', { id })
    else if (actionOf(report, 'accept')) open('/packages/worker/handle/handle', { id })
    else open('/packages/steward/report/report', { id })
  } catch (failure) {
    if (asCallError(failure).code !== 'REPORT.NOT_FOUND') throw failure
    open('/packages/resident/reports/reports', { tab: 'followed' })
  }
}

/** Whoever leads an area sees a whistle from its side, all others from that of those who were called. */
async function openWhistle(id: string): Promise<void> {
  const { roles } = await currentMe()
  const leads = roles.some(({ role }) => role === 'steward' || role === 'supervisor')
  if (leads) open('/packages/steward/whistle/whistle', { id })
  else open('/packages/officer/whistle/whistle', { id })
}

/** Whoever follows it up sees it whole; whoever did the work finds what to mend on their desk. */
async function openRemedy(id: string): Promise<void> {
  try {
    await call('remedy.detail', { remedyId: id })
    open('/packages/supervisor/remedy/remedy', { id })
  } catch (failure) {
    const { code } = asCallError(failure)
    const [desk] = desksOf(await currentMe())
    if (!desk || !['REMEDY.NOT_FOUND', 'CALL.NOT_ALLOWED'].includes(code)) throw failure
    goToDesk(desk.role)
  }
}
