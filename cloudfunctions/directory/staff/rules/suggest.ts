import { staffName } from '../../person/rules/name.ts'
import type { Grid } from '../../place/place-record.ts'
import { metresBetween, type Point } from '../../place/rules/distance.ts'
import { isThere, whoWorks } from '../../place/rules/who-works.ts'

/** Whom to give a report to, and why, in words. */
export type Suggestion = { id: string; name: string; why: string }

/**
 * Whom a steward may well give a report to: the worker of its grid while they are there; whoever
 * stands in for them; else the worker who is there and whose grid is nearest, from middle to
 * middle. Nobody, when nobody is there or nothing says where it is. `now` is epoch ms.
 */
export function suggestWorker(
  grids: readonly Grid[],
  place: { grid?: string; point?: Point },
  now: number,
): Suggestion | undefined {
  const own = grids.find(({ _id }) => _id === place.grid)
  const atWork = own && whoWorks(own, now)
  if (atWork && atWork.person === own.worker) return named(own.worker, `${own.name}的网格员`)
  if (own && atWork) return named(atWork.person, standsInFor(own))

  const from = own ? middleOf(own) : place.point
  if (!from) return undefined
  const [nearest] = grids
    .filter(({ worker }) => worker && isThere(worker, now))
    .sort((a, b) => metresBetween(from, middleOf(a)) - metresBetween(from, middleOf(b)))
  const why = own
    ? `本网格没人，${nearest?.name}离得最近`
    : `点的位置不在任何网格里，离${nearest?.name}最近`
  return named(nearest?.worker, why)
}

const standsInFor = ({ name, worker }: Grid): string =>
  worker ? `替${name}请假的${staffName(worker.name, 'worker')}` : `替班：${name}没有网格员`

const named = (worker: Grid['worker'], why: string): Suggestion | undefined =>
  worker && { id: worker.id, name: staffName(worker.name, 'worker'), why }

/** The middle of a grid's corners. */
function middleOf({ outline }: Grid): Point {
  // Stryker disable next-line ArrayDeclaration: an outline has its corners
  const corners = (outline.coordinates[0] ?? []).slice(1)
  const mean = (axis: 0 | 1) =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / Math.max(corners.length, 1)
  return [mean(0), mean(1)]
}
