import type { Category } from '../../miniprogram/contract/category.ts'
import { type PersonRole, people } from '../person/record.ts'
import { nameInRole } from '../person/rules/name.ts'
import { areasOf, streetOf } from '../place/rules/area.ts'
import type { Call } from '../procedure/procedure.ts'
import type { Located } from './place-input.ts'
import type { Holder } from './record.ts'
import { type Routed, routeReport } from './rules/route.ts'

/** Routes a located report; one operation more when it goes around the community. */
export async function routing(
  { db, city, caller }: Pick<Call<never>, 'db' | 'city' | 'caller'>,
  category: Category,
  { place, grid, found }: Located,
): Promise<Routed> {
  const community = place.community ?? caller.home?.slice(0, 12)
  const street = streetOf(community ?? city.code)
  const supervisor = category.route === 'around' ? await supervisorOf(db, street) : undefined
  return routeReport({
    category,
    found,
    city: city.code,
    ...(grid ? { grid } : {}),
    ...(community ? { community } : {}),
    ...(supervisor ? { supervisor } : {}),
  })
}

/** The supervisor of a street or, while it has none, of the least area above it. */
async function supervisorOf(db: Call<never>['db'], street: string): Promise<Holder | undefined> {
  const where = { 'roles.role': 'supervisor', 'roles.area': { oneOf: areasOf(street) } }
  const staff = await db.find(people, where, { order: { _id: 'up' }, limit: 100 })
  const supervisor = areasOf(street)
    .reverse()
    .flatMap((area) => staff.filter(({ roles }) => supervises(roles, area)))[0]
  return (
    supervisor && {
      id: supervisor._id,
      name: nameInRole(supervisor, 'supervisor'),
      role: 'supervisor',
    }
  )
}

const supervises = (roles: readonly PersonRole[], area: string): boolean =>
  roles.some((held) => held.role === 'supervisor' && held.area === area)
