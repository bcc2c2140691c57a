import * as v from 'valibot'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { readRunningLeaves } from '../read-leaves.ts'
import { leads } from '../rules/may-appoint.ts'

/** A leave as a list shows it: whose, from when to when (epoch ms), and who stands in, by name. */
export type LeaveTold = {
  id: string
  person: string
  name: string
  from: number
  until: number
  backup: string
}

/** The leaves in an area that are not over, the next first; a worker sees their own alone. */
export const staffLeaves = procedure({
  who: handlersAndLeaders,
  input: v.strictObject({ area }),
  async run(call) {
    const { db, caller, input } = call
    const inArea = { from: input.area, below: `${input.area}~` }
    const all = leads(caller.roles, input.area)
    const worksHere = caller.roles.some((held) => held.area.startsWith(input.area))
    if (!all && !worksHere) return fail('CALL.NOT_ALLOWED')
    const own = all ? {} : { person: caller.id }
    const found = await readRunningLeaves(call, { community: inArea, ...own })
    const ids = new Set(found.flatMap(({ person, backup = '' }) => [person, backup]))
    const persons = await db.find(people, { _id: { oneOf: [...ids] } }, { limit: 1000 })
    const nameOf = (id: string | undefined) => persons.find(({ _id }) => _id === id)?.name ?? ''
    return {
      leaves: found.map(
        ({ _id, person, from, until = from, backup }): LeaveTold => ({
          id: _id,
          person,
          name: nameOf(person),
          from,
          until,
          backup: nameOf(backup),
        }),
      ),
    }
  },
})
