import type { Category } from '../../../miniprogram/contract/category.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { streetOf } from '../../directory/place/rules/area.ts'
import { readSupervisors } from '../../directory/staff/read-supervisor.ts'
import type { Located } from './place-input.ts'
import { type Routed, routeReport } from './rules/route.ts'

/**
 * Routes a located report; one operation more when it goes around the community. Of those who may
 * have it, it goes to the supervisor of the street or, while it has none, of the least area above.
 * @param patrol set when it was found on patrol; `finder` has it then, where they work
 */
export async function routing(
  call: Pick<Call<never>, 'db' | 'city' | 'caller' | 'now'>,
  category: Category,
  { place, grid, found }: Located,
  patrol?: Parameters<typeof routeReport>[0]['patrol'],
): Promise<Routed> {
  const { city, caller, now } = call
  const community = place.community ?? caller.home?.slice(0, 12)
  const street = streetOf(community ?? city.code)
  const [supervisor] = category.route === 'around' ? await readSupervisors(call, street) : []
  return routeReport({
    category,
    found,
    city: city.code,
    calendar: city.calendar,
    now,
    ...(grid ? { grid } : {}),
    ...(community ? { community } : {}),
    ...(supervisor ? { supervisor } : {}),
    ...(patrol ? { patrol } : {}),
  })
}
