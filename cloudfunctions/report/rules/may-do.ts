import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'
import type { ReportStatus } from '../../../miniprogram/contract/status.ts'
import type { Caller } from '../../procedure/caller.ts'
import type { Report } from '../record.ts'
import { isAround, isHolder, leadRole } from './see.ts'

/** What may be done with a report that exists. */
export type Doing = Exclude<ReportAction, 'submit'>

/** Every action with what stands against it; nothing where it is open. */
export type Refusals = Record<Doing, ErrorCode | undefined>

type Doer = Pick<Caller, 'id' | 'roles'>
type Guard = (report: Report, doer: Doer) => ErrorCode | undefined

const whyNotToWork: Record<ReportStatus, ErrorCode> = {
  pool: 'REPORT.NOT_ASSIGNED',
  assigned: 'REPORT.NOT_ACCEPTED',
  handling: 'REPORT.ALREADY_ACCEPTED',
  done: 'REPORT.ALREADY_DONE',
  closed: 'REPORT.ENDED',
  declined: 'REPORT.ENDED',
  merged: 'REPORT.ENDED',
  withdrawn: 'REPORT.ENDED',
}

const unless = (status: ReportStatus, wanted: readonly ReportStatus[]): ErrorCode | undefined =>
  wanted.includes(status) ? undefined : whyNotToWork[status]

const byHolder =
  (wanted: readonly ReportStatus[]): Guard =>
  (report, doer) =>
    isHolder(report, doer) ? unless(report.status, wanted) : 'REPORT.NOT_YOURS'

const guards: Record<Doing, Guard> = {
  assign(report, doer) {
    if (!leadRole(report, doer)) return 'REPORT.NOT_YOURS'
    return isAround(report) ? 'REPORT.AROUND' : unless(report.status, ['pool', 'assigned'])
  },
  accept: byHolder(['assigned']),
  contact: (report, doer) =>
    byHolder(['handling'])(report, doer) ??
    (report.contactedAt === undefined ? undefined : 'REPORT.ALREADY_CONTACTED'),
  note: byHolder(['handling']),
  finish: byHolder(['handling']),
  answer({ reporter, status, open }, { id }) {
    if (reporter !== id) return 'REPORT.NOT_REPORTER'
    if (status === 'done') return undefined
    if (open) return 'REPORT.NOT_DONE'
    return status === 'closed' ? 'REPORT.ALREADY_ANSWERED' : 'REPORT.ENDED'
  },
}

/** What stands against an action by this person, if anything. The one guard of the life of a report. */
export const refusal = (doing: Doing, report: Report, doer: Doer): ErrorCode | undefined =>
  guards[doing](report, doer)

/** What this person may do with a report, and why not the rest. */
export function mayDo(report: Report, doer: Doer): Refusals {
  return {
    assign: refusal('assign', report, doer),
    accept: refusal('accept', report, doer),
    contact: refusal('contact', report, doer),
    note: refusal('note', report, doer),
    finish: refusal('finish', report, doer),
    answer: refusal('answer', report, doer),
  }
}
