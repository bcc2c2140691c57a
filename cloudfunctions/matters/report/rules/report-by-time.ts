import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import type { Deadline } from '../../../core/lifecycle/deadlines.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Report } from '../report-record.ts'
import type { ReportDeadline } from './report-deadlines.ts'
import type { ReportStep } from './report-step.ts'
import { over } from './standing.ts'

/** Which action a step by time is called when several things came: the weightiest comes first. */
const actions: Readonly<Record<ReportDeadline, ReportAction>> = {
  close: 'close',
  forget: 'forget',
  lapse: 'lapse',
  resume: 'resume',
  late: 'escalate',
  pool: 'escalate',
  contact: 'escalate',
  warning: 'remind',
}

/** The step that time takes with a report at `now` (epoch ms), with all that is due. */
export function stepByTime(
  report: Report,
  due: readonly Deadline[],
  _: City,
  now: number,
): ReportStep {
  const brought = (what: ReportDeadline) => due.some((deadline) => deadline.what === what)
  const weightiest = (Object.keys(actions) as ReportDeadline[]).find(brought) ?? 'warning'
  const action = actions[weightiest]
  return {
    action,
    to: action === 'close' ? 'closed' : report.status,
    ...together<Report>(
      brought('close') ? over(now) : {},
      brought('lapse') ? { drop: ['request'] } : {},
      brought('forget') ? { drop: ['onBehalf'] } : {},
    ),
    ...(action === 'lapse' ? { entry: { request: 'extend' } } : {}),
  }
}
