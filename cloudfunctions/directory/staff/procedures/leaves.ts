import * as v from 'valibot'
import { staff } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { reaches } from '../../place/rules/area.ts'
import { readRunningLeaves } from '../read-leaves.ts'
import { leads } from '../rules/may-appoint.ts'
import { whoStandsIn } from '../rules/who-stands-in.ts'
import type { Leave } from '../staff-record.ts'

/**
 * A leave as a list shows it: whose, from when to when (epoch ms), and who stands in, by name; empty
 * before that is found: `onGrids` when it is the backup of each grid.
 */
export type LeaveTold = {
  id: string
  person: string
  /** Whether it is the caller's. */
  own: boolean
  name: string
  from: number
  until: number
  backup: string
  onGrids: boolean
}

/**
 * The leaves in an area that are not over, the next first; whoever does not lead it sees their own
 * alone. Without an area the caller's own, and those that they stand in for.
 */
export const staffLeaves = procedure({
  who: staff,
  input: v.strictObject({ area: v.optional(area) }),
  async run(call): Promise<{ leaves: LeaveTold[] } | Failure> {
    const { caller, input } = call
    if (input.area === undefined) {
      const own = await readRunningLeaves(call, { person: caller.id })
      const stood = await readRunningLeaves(call, { 'standIns.id': caller.id })
      return { leaves: await told(call, [...own, ...stood]) }
    }
    const { area } = input
    const near = caller.roles.some((held) => reaches(area, held.area) || reaches(held.area, area))
    if (!near) return fail('CALL.NOT_ALLOWED')
    const inArea = { areas: { from: area, below: `${area}~` } }
    const own = leads(caller.roles, area) ? {} : { person: caller.id }
    return { leaves: await told(call, await readRunningLeaves(call, { ...inArea, ...own })) }
  },
})

/** Leaves as the caller reads them. */
async function told(
  { db, caller }: Pick<Call<never>, 'db' | 'caller'>,
  found: readonly Leave[],
): Promise<LeaveTold[]> {
  const ids = new Set(found.flatMap((leave) => [leave.person, ...whoStandsIn(leave)]))
  const persons = await db.find(people, { _id: { oneOf: [...ids] } }, { limit: 1000 })
  const personOf = (id: string) => persons.find(({ _id }) => _id === id)
  const nameOf = (id: string) => personOf(id)?.name ?? ''
  return found.map((leave) => ({
    id: leave._id,
    person: leave.person,
    own: leave.person === caller.id,
    name: nameOf(leave.person),
    from: leave.from,
    until: leave.until ?? leave.from,
    backup: whoStandsIn(leave).map(nameOf).join('、'),
    onGrids: personOf(leave.person)?.roles.some(({ role }) => role === 'worker') ?? false,
  }))
}
