import type { ActionOnReport } from '../../../miniprogram/contract/action.ts'
import type { Category } from '../../../miniprogram/contract/category.ts'
import { type Acted, type Asked, acted, act as takeAction } from '../../core/lifecycle/act.ts'
import type { ActingAs, Caller } from '../../core/procedure/caller.ts'
import type { Failure } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { type Report, reports } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { reportActions } from './rules/report-actions.ts'
import { reportKind } from './rules/report-kind.ts'
import { refusal } from './rules/report-may-do.ts'
import type { ReportStep } from './rules/report-step.ts'
import { leadRole, maySee } from './rules/see.ts'

/** Where a report stands after an action. The same token gets the same answer. */
export type ReportActed = Acted<Report>

/** How an action is taken on a report: as whom, and by which step. */
export type Deciding = {
  action: ActionOnReport
  as(report: Report): ActingAs
  step(report: Report, category: Category): ReportStep | Failure | Promise<ReportStep | Failure>
}

type Actor = Omit<Call<never>, 'input'> & { input: Asked & { reportId: string } }

/** Takes one action on a report, as whoever may see it and whom the guard lets. */
export async function act(
  call: Actor,
  { action, as, step }: Deciding,
): Promise<ReportActed | Failure> {
  const { db, caller, city, now, input } = call
  const made = await takeAction(call, reportKind, {
    async find() {
      const report = await db.read(reports, input.reportId)
      return report && maySee(report, caller) ? report : undefined
    },
    recordOf: (report) => report,
    to: reportActions[action].to,
    refusal: (report) => refusal(action, report, caller, { now, rules: city.rules }),
    as: (report) => ({ as: as(report) }),
    step: (report) => step(report, storedCategory(city.categories, report.category)),
  })
  return acted(made)
}

/** A leader acts as what they lead the report's area as. */
export const asLead =
  (caller: Pick<Caller, 'id' | 'roles'>) =>
  (report: Report): ActingAs =>
    leadRole(report, caller) ?? 'steward'

/** Whoever has a report acts in the role it was assigned to them in. */
export const asHolder = ({ assignee }: Report): ActingAs => assignee?.role ?? 'worker'
