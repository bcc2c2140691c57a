import type { Caller } from '../../procedure/caller.ts'
import type { Report } from '../record.ts'

type Seen = Pick<Report, 'reporter' | 'assignee' | 'areas' | 'visibility' | 'route'>
type Seer = Pick<Caller, 'id' | 'roles'>

/** Whether a report goes around the community's own staff: a complaint about them. */
export const isAround = ({ route }: Pick<Report, 'route'>): boolean => route.reason === 'around'

/** Whether a person has a report: it was assigned to them. */
export const isHolder = ({ assignee }: Pick<Report, 'assignee'>, { id }: Seer): boolean =>
  assignee?.id === id

/**
 * Whether a person may see a report whole: its reporter, who has it, and the staff of its areas.
 * What goes around a community carries none of its areas, so nobody there sees it.
 */
export function maySee(report: Seen, seer: Seer): boolean {
  if (report.reporter === seer.id || isHolder(report, seer)) return true
  return seer.roles.some(({ role, area }) => role !== 'officer' && report.areas.includes(area))
}

/** Whether a person leads an area of the report, and as what. */
export function leadRole({ areas }: Seen, { roles }: Seer): 'steward' | 'supervisor' | undefined {
  const held = roles.find(
    ({ role, area }) => (role === 'steward' || role === 'supervisor') && areas.includes(area),
  )
  return held?.role === 'steward' || held?.role === 'supervisor' ? held.role : undefined
}

/** Whether an opening by this person is to be recorded: restricted, and not their own. */
export const isRecordedOpening = (report: Seen, seer: Seer): boolean =>
  report.visibility === 'restricted' && report.reporter !== seer.id

/** Whether neighbours may be shown that it exists, and may follow it. */
export const isNeighbourly = (report: Seen): boolean =>
  report.visibility === 'public' && !isAround(report)
