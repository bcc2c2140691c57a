import type { Category } from '../../miniprogram/contract/category.ts'
import { people } from '../person/record.ts'
import { nameInRole } from '../person/rules/name.ts'
import { streetOf } from '../place/rules/area.ts'
import type { Call } from '../procedure/procedure.ts'
import type { Located } from './place-input.ts'
import type { Holder } from './record.ts'
import { type Routed, routeReport } from './rules/route.ts'

/** Routes a located report; one operation more when it goes around the community. */
export async function routing(
  { db, city, caller }: Pick<Call<never>, 'db' | 'city' | 'caller'>,
  category: Category,
  { grid, found }: Located,
): Promise<Routed> {
  const homeCommunity = caller.home?.slice(0, 12)
  const street = streetOf(grid?._id ?? homeCommunity ?? city.code)
  const supervisor = category.route === 'around' ? await supervisorOf(db, street) : undefined
  return routeReport({
    category,
    found,
    city: city.code,
    ...(grid ? { grid } : {}),
    ...(homeCommunity ? { homeCommunity } : {}),
    ...(supervisor ? { supervisor } : {}),
  })
}

async function supervisorOf(db: Call<never>['db'], area: string): Promise<Holder | undefined> {
  const staff = await db.find(people, { 'roles.area': area }, { order: { _id: 'up' }, limit: 20 })
  const supervisor = staff.find(({ roles }) =>
    roles.some((held) => held.role === 'supervisor' && held.area === area),
  )
  return (
    supervisor && {
      id: supervisor._id,
      name: nameInRole(supervisor, 'supervisor'),
      role: 'supervisor',
    }
  )
}
