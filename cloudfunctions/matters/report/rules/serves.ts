import type { Caller } from '../../../core/procedure/caller.ts'
import { isCommunity, reaches } from '../../../directory/place/rules/area.ts'
import type { Report } from '../report-record.ts'
import { isAssigned } from './see.ts'

/** Whether somebody made a report, has it or had it last, or is in service where it lies. */
export function servesThere(
  report: Pick<Report, 'madeBy' | 'assignee' | 'areas'>,
  seer: Pick<Caller, 'id' | 'roles'>,
): boolean {
  if (report.madeBy === seer.id || isAssigned(report, seer)) return true
  const community = report.areas.find(isCommunity)
  return seer.roles.some(
    ({ area }) => report.areas.includes(area) || (community && reaches(community, area)),
  )
}

/** Whether anybody in service did anything with a report between its making and its withdrawal. */
export function wasServed({ history }: Pick<Report, 'history'>): boolean {
  const withdrawn = history.findIndex(({ action }) => action === 'withdraw')
  const before = history.slice(1, withdrawn < 0 ? undefined : withdrawn)
  return before.some(({ as }) => as !== 'reporter' && as !== 'system')
}
