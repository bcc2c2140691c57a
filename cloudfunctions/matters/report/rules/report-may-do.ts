import type { ActionOnReport } from '../../../../miniprogram/contract/action.ts'
import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import { guardOf } from '../../../core/lifecycle/guard.ts'
import type { Report } from '../report-record.ts'
import { reportActions, wrongStatus } from './report-actions.ts'
import { type ReportFacts, reportNeeds, reportRoles, type Standing } from './report-conditions.ts'

/** Every action with what stands against it; nothing where it is open. */
export type Refusals = Record<ActionOnReport, ErrorCode | undefined>

const guard = guardOf({
  actions: reportActions,
  roles: reportRoles,
  needs: reportNeeds,
  wrongStatus,
})

/** What stands against an action by this person, if anything. The one guard of the life of a report. */
export const refusal = (
  action: ActionOnReport,
  report: Report,
  caller: ReportFacts['caller'],
  standing: Standing,
): ErrorCode | undefined => guard(action, report.status, { report, caller, ...standing })

/** All that may be done, in the order a page offers it. */
export const actions = Object.keys(reportActions) as ActionOnReport[]

/** What this person may do with a report, and why not the rest. */
export const mayDo = (
  report: Report,
  caller: ReportFacts['caller'],
  standing: Standing,
): Refusals =>
  Object.fromEntries(
    actions.map((action) => [action, refusal(action, report, caller, standing)]),
  ) as Refusals
