import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Report } from '../report-record.ts'
import { type Brought, momentsOf } from './moments.ts'
import { over, together } from './part.ts'
import type { Step } from './report-step.ts'

/** Which action a step by time is called when several things came: the weightiest comes first. */
const actions: readonly (readonly [Brought, ReportAction])[] = [
  ['close', 'close'],
  ['forget', 'forget'],
  ['lapse', 'lapse'],
  ['resume', 'resume'],
  ['late', 'climb'],
  ['pool', 'climb'],
  ['contact', 'climb'],
  ['warning', 'remind'],
]

/**
 * The step that time takes with a report at `now` (epoch ms): all that is due and has not come yet,
 * each with its mark; nothing when nothing is.
 */
export function stepByTime(report: Report, city: City, now: number): Step | undefined {
  const due = momentsOf(report, city).filter(({ at }) => at <= now)
  const brought = (what: Brought) => due.some((moment) => moment.what === what)
  const action = actions.find(([what]) => brought(what))?.[1]
  if (action === undefined) return undefined
  const marks = due.map(({ mark }) => mark)
  return {
    action,
    to: action === 'close' ? 'closed' : report.status,
    ...together(
      { set: { marks: [...report.marks, ...marks] } },
      brought('close') ? over(now) : {},
      brought('lapse') ? { drop: ['request'] } : {},
      brought('forget') ? { drop: ['onBehalf'] } : {},
    ),
    entry: { marks, ...(action === 'lapse' ? { request: 'extend' } : {}) },
  }
}
