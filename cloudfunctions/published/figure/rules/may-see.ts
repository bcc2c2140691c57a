import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { FigureSource } from '../../../../miniprogram/contract/figure.ts'
import type { Caller } from '../../../core/procedure/caller.ts'
import { isCommunity, isGrid, reaches, streetOf } from '../../../directory/place/rules/area.ts'

type Seer = Pick<Caller, 'roles'>
type Held = Caller['roles'][number]

/**
 * Whether somebody sees an area's figures: those who lead it or an area around it, and the workers
 * of a community. Nobody sees a grid's: it has one worker, and persons are not compared.
 */
export const seesFigures = ({ roles }: Seer, area: string): boolean =>
  !isGrid(area) && roles.some((held) => leadsTo(held, area) || worksIn(held, area))

/**
 * Whether they are told the figures of one kind of report: of a restricted one only those who lead the area
 * are, since where there are one or two of it, a number is a person.
 */
export const seesCategory = (
  { roles }: Seer,
  area: string,
  { visibility }: Pick<Category, 'visibility'>,
): boolean => visibility !== 'restricted' || roles.some((held) => leadsTo(held, area))

/** Whether they supervise an area, or one around it. */
export const supervises = ({ roles }: Seer, area: string): boolean =>
  roles.some((held) => held.role === 'supervisor' && reaches(held.area, area))

/**
 * Whether they may open the list behind a figure of an area: those who lead it; of what follows
 * from bad ratings, the street's supervisors, who follow them up; of ratings, nobody.
 */
export function opensFigure({ roles }: Seer, area: string, source: FigureSource): boolean {
  if (isGrid(area) || source === 'ratings') return false
  if (source !== 'remedies') return roles.some((held) => leadsTo(held, area))
  return roles.some(({ role, area: held }) => role === 'supervisor' && held === streetOf(area))
}

const leadsTo = (held: Held, area: string): boolean =>
  (held.role === 'steward' || held.role === 'supervisor') && reaches(held.area, area)

const worksIn = (held: Held, area: string): boolean =>
  held.role === 'worker' && isCommunity(area) && reaches(area, held.area)
