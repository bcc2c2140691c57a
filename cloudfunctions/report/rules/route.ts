import type { Category } from '../../../miniprogram/contract/category.ts'
import { staffName } from '../../person/rules/name.ts'
import type { Grid } from '../../place/record.ts'
import { areasOf, streetOf } from '../../place/rules/area.ts'
import type { Holder, RouteReason, RouteTaken } from '../record.ts'

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
  /** The supervisor of the street, for what goes around the community. */
  supervisor?: Holder
}

/** Where a report goes: whose staff see it, who has it (nobody: the pool), and why. */
export type Routed = { areas: string[]; assignee?: Holder; route: RouteTaken }

/**
 * Routes a report (design, section 4): the place first, then the category, then the person.
 * A complaint about staff never reaches the areas of those complained of: it goes to the street.
 */
export function routeReport(facts: RouteFacts): Routed {
  const { category, grid, found, community, city } = facts
  const lowest = grid?._id ?? community ?? city
  if (category.route === 'around') return around(facts, areasOf(streetOf(lowest)))
  const reason: RouteReason = grid ? found : community ? 'ownCommunity' : 'cityPool'
  return decided(areasOf(lowest), reason, departmentsAtOnce(category), workerOf(grid))
}

const around = ({ category, supervisor }: RouteFacts, areas: string[]): Routed =>
  decided(areas, 'around', departmentsAtOnce(category), supervisor)

const departmentsAtOnce = ({ route, departments }: Category): readonly string[] =>
  route === 'whistle' ? departments : []

function workerOf(grid: Grid | undefined): Holder | undefined {
  const worker = grid?.worker
  return worker && { id: worker.id, name: staffName(worker.name, 'worker'), role: 'worker' }
}

function decided(
  areas: string[],
  reason: RouteReason,
  departments: readonly string[],
  assignee: Holder | undefined,
): Routed {
  const route = { reason, departments, unstaffed: !assignee }
  return assignee ? { areas, assignee, route } : { areas, route }
}
