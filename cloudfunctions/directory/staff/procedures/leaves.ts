import * as v from 'valibot'
import { staff } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { readRunningLeaves } from '../read-leaves.ts'
import { leads } from '../rules/may-appoint.ts'
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
  async run(call) {
    const { db, caller, input } = call
    const all = input.area !== undefined && leads(caller.roles, input.area)
    const near = caller.roles.some((held) => held.area.startsWith(input.area ?? ''))
    if (!all && !near) return fail('CALL.NOT_ALLOWED')
    const own = { person: caller.id }
    const stood = { 'standIns.id': caller.id }
    const found =
      input.area === undefined
        ? [...(await readRunningLeaves(call, own)), ...(await readRunningLeaves(call, stood))]
        : await readRunningLeaves(call, {
            areas: { from: input.area, below: `${input.area}~` },
            ...(all ? {} : own),
          })
    const ids = new Set(found.flatMap((leave) => [leave.person, ...whoStandsIn(leave)]))
    const persons = await db.find(people, { _id: { oneOf: [...ids] } }, { limit: 1000 })
    const nameOf = (id: string) => persons.find(({ _id }) => _id === id)?.name ?? ''
    const works = (id: string) =>
      persons.some(({ _id, roles }) => _id === id && roles.some(({ role }) => role === 'worker'))
    return {
      leaves: found.map(
        (leave): LeaveTold => ({
          id: leave._id,
          person: leave.person,
          own: leave.person === caller.id,
          name: nameOf(leave.person),
          from: leave.from,
          until: leave.until ?? leave.from,
          backup: whoStandsIn(leave).map(nameOf).join('、'),
          onGrids: works(leave.person),
        }),
      ),
    }
  },
})

/** Who stands in: as it was found once it has begun, before that whom it names. */
const whoStandsIn = ({ standIns = [], backup }: Leave): string[] =>
  standIns.length > 0 ? [...new Set(standIns.map(({ id }) => id))] : backup ? [backup] : []
