import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { isWorkingTime } from '../../../core/clock/flow.ts'
import { isUrgent } from '../../../core/clock/limit.ts'
import { holds } from '../../../core/clock/stretch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import { staffName } from '../../../directory/person/rules/name.ts'
import type { Grid, GridWorker } from '../../../directory/place/place-record.ts'
import { areasOf, streetOf } from '../../../directory/place/rules/area.ts'
import { absenceOf, whoWorks } from '../../../directory/place/rules/who-works.ts'
import { asWorker } from '../../../directory/staff/rules/worker-of.ts'
import type { RouteReason, RouteTaken } from '../report-record.ts'

/** What a routing decision is made from. */
export type RouteFacts = {
  category: Category
  /** The grid that the place lies in, and how it was found. */
  grid?: Grid
  found: 'building' | 'pin' | 'nearestGrid'
  /** The community that the place lies in; for one in no community, that of the reporter's home. */
  community?: string
  /** The city's area code. */
  city: string
  calendar: Calendar
  /** Epoch ms. */
  now: number
  /** The supervisor of the street, for what goes around the community. */
  supervisor?: Holder
  /** Whoever came upon it on patrol: `finder` has it themselves where they work. */
  patrol?: { finder?: Holder }
}

/** Where a report goes: whose staff see it, who has it (nobody: the pool), and why. */
export type Routed = { areas: string[]; assignee?: Holder; route: RouteTaken }

/** Who gets it of those who work somewhere, and why not the worker of the grid. */
type Found = { assignee?: Holder } & Pick<RouteTaken, 'instead' | 'absent'>

/**
 * Routes a report: the place first, then the category, then the person.
 * A complaint about staff never reaches the areas of those complained of: it goes to the street.
 */
export function routeReport(facts: RouteFacts): Routed {
  const { category, grid, found, community, city, supervisor, patrol } = facts
  const lowest = grid?._id ?? community ?? city
  if (category.route === 'around') {
    const whom = supervisor ? { assignee: supervisor } : {}
    return decided(areasOf(streetOf(lowest)), 'around', category, whom)
  }
  const place: RouteReason = grid ? found : community ? 'ownCommunity' : 'cityPool'
  const reason = patrol ? 'patrol' : place
  const whom = patrol?.finder ? { assignee: patrol.finder } : grid ? whoTakes(grid, facts) : {}
  return decided(areasOf(lowest), reason, category, whom)
}

/** Who takes what comes from a grid: out of hours the urgent goes to whoever is on duty (值班). */
function whoTakes(grid: Grid, { category, calendar, now }: RouteFacts): Found {
  const outOfHours = isUrgent(category.limit) && !isWorkingTime(calendar, now)
  const turn = outOfHours && grid.duty?.find(holds(now))
  if (turn && turn.id !== grid.worker?.id) return { assignee: asWorker(turn), instead: 'duty' }

  const atWork = whoWorks(grid, now)
  if (!atWork) return {}
  const { person, instead } = atWork
  return {
    assignee: asWorker(person),
    ...(person === grid.worker ? {} : { instead: 'backup' }),
    ...(instead ? absent(instead, now) : {}),
  }
}

function absent(worker: GridWorker, now: number): Pick<RouteTaken, 'absent'> {
  const until = absenceOf(worker, now)?.until
  return until === undefined ? {} : { absent: { name: staffName(worker.name, 'worker'), until } }
}

function decided(
  areas: string[],
  reason: RouteReason,
  { route: way, departments: called }: Category,
  { assignee, ...why }: Found,
): Routed {
  const departments = way === 'whistle' ? called : []
  const route = { reason, departments, unstaffed: !assignee, ...why }
  return assignee ? { areas, assignee, route } : { areas, route }
}
