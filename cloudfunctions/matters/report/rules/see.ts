import type { Caller } from '../../../core/procedure/caller.ts'
import type { Openings } from '../../../core/procedure/openings.ts'
import { isCommunity } from '../../../directory/place/rules/area.ts'
import { canKeep, isWorkerFor } from '../../../directory/staff/rules/works.ts'
import type { Report } from '../report-record.ts'
import { inHandOf } from './standing.ts'

type Seen = Pick<
  Report,
  'reporter' | 'madeBy' | 'assignee' | 'areas' | 'visibility' | 'route' | 'whistles'
>
type Seer = Pick<Caller, 'id' | 'roles'>

/** Whether a report goes around the community's own staff: a complaint about them. */
export const isAround = ({ route }: Pick<Report, 'route'>): boolean => route.reason === 'around'

/** Whether a report was assigned to a person, whatever has become of their post since. */
export const isAssigned = (
  { assignee }: Pick<Report, 'assignee'>,
  { id }: Pick<Seer, 'id'>,
): boolean => assignee?.id === id

/** Whether a person has a report: it was assigned to them in a role that they still hold where they had it. */
export const isHolder = (report: Pick<Report, 'assignee' | 'areas'>, seer: Seer): boolean => {
  const inHand = inHandOf(report)
  return isAssigned(report, seer) && inHand !== undefined && canKeep(seer.roles, inHand)
}

/** Whether a person made a report for somebody, as whoever still works there or leads the community. */
export const isMaker = (
  { madeBy, areas }: Pick<Report, 'madeBy' | 'areas'>,
  { id, roles }: Seer,
): boolean =>
  madeBy === id && (isWorkerFor(roles, areas) || canKeep(roles, { role: 'steward', areas }))

/** Whether it is this person's own report. */
export const isReporter = ({ reporter }: Pick<Report, 'reporter'>, { id }: Seer): boolean =>
  reporter === id

type Called = Pick<Report, 'whistles' | 'areas'>

/** The calls of whistles that still run to departments that this person is sent by; a link sends nobody. */
const callsTo = ({ whistles, areas }: Called, { roles }: Seer) =>
  whistles
    .flatMap(({ open, calls }) => (open ? calls : []))
    .filter(({ department }) =>
      roles.some((held) => held.department === department && areas.includes(held.area)),
    )

/** Whether a person, as an officer in service, joined a whistle of the report that still runs. */
export const isJoined = (report: Called, seer: Seer): boolean =>
  callsTo(report, seer).some(({ state, officer }) => state === 'joined' && officer?.id === seer.id)

/**
 * Whether a person may see a report whole: its reporter, whoever made it for them and whoever has it,
 * as long as they serve where it lies, the staff of its areas, and officers while they are called. Who holds
 * a link to a whistle sees that whistle and nothing of its report. What goes around a community carries
 * none of its areas, so nobody there sees it.
 */
export function maySee(report: Seen, seer: Seer): boolean {
  if (isReporter(report, seer) || isMaker(report, seer) || isHolder(report, seer)) return true
  if (callsTo(report, seer).length > 0) return true
  return seer.roles.some(({ role, area }) => role !== 'officer' && report.areas.includes(area))
}

/** Whether a person leads an area of the report, and as what. */
export function leadRole({ areas }: Seen, { roles }: Seer): 'steward' | 'supervisor' | undefined {
  const held = roles.find(
    ({ role, area }) => (role === 'steward' || role === 'supervisor') && areas.includes(area),
  )
  return held?.role === 'steward' || held?.role === 'supervisor' ? held.role : undefined
}

/** Whether a person leads the report's community; where it lies in none, a supervisor stands in. */
export function leadsCommunity({ areas }: Pick<Report, 'areas'>, { roles }: Seer): boolean {
  const role = areas.some(isCommunity) ? 'steward' : 'supervisor'
  return roles.some((held) => held.role === role && areas.includes(held.area))
}

/** A restricted report is its reporter's to open; everybody else is on record. */
export const reportOpenings: Openings<Report> = {
  matter: ({ _id: id }) => ({ kind: 'report', id }),
  isRestricted: ({ visibility }) => visibility === 'restricted',
  isOwn: ({ reporter }, person) => reporter === person,
}

/** Whether neighbours may be shown that it exists, and may follow it. */
export const isNeighbourly = (report: Pick<Seen, 'visibility' | 'route'>): boolean =>
  report.visibility === 'public' && !isAround(report)
