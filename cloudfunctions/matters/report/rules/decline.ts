import { together } from '../../../core/lifecycle/patch.ts'
import type { Report } from '../report-record.ts'
import type { ReportStep } from './report-step.ts'
import { type Asker, requested } from './request.ts'
import { over } from './standing.ts'

/** Why it is declined, on which ground, and where to turn instead. */
export type Declining = { reason: string; basis: string; turnTo: string }

/** Declines a report (不予受理). `now` is epoch ms. */
export const declineStep = ({ reason, basis, turnTo }: Declining, now: number): ReportStep => ({
  action: 'decline',
  to: 'declined',
  content: { words: reason },
  ...together(over(now), { set: { declined: { basis, turnTo } } }),
})

/** Objects to that, once: a supervisor decides. */
export const objectStep = (report: Report, words: string, asker: Asker): ReportStep => ({
  action: 'object',
  to: 'declined',
  content: { words },
  set: {
    objected: true,
    request: requested(report, asker, { kind: 'object', waitsFor: 'supervisor' }),
  },
  entry: { request: 'object' },
})
