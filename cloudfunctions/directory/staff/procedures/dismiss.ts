import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { area, id, role, token } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { rolesAt } from '../../person/rules/roles-at.ts'
import { forAWhile } from '../for-a-while.ts'
import { mayAppoint } from '../rules/may-appoint.ts'
import { missedIn } from '../rules/works.ts'
import { settleLeave } from '../settle-leave.ts'
import { type Leave, leaves } from '../staff-record.ts'

const asked = v.strictObject({ person: id, role, area, token })

/**
 * Says that somebody has left a post for good: the role is gone, the grids no longer name them, and
 * all they have is handed over. Instances that know them go on for a minute (person/caller.ts).
 */
export const dismissStaff = procedure({
  who: leaders,
  input: asked,
  changesWho: ({ input }) => input.person,
  async run(call) {
    const { db, sign, caller, input } = call
    const _id = sign(`leave ${caller.id} ${input.token}`)
    const fresh = (await db.read(leaves, _id)) ?? (await newDismissal(call, _id))
    if ('failure' in fresh) return fresh
    await db.add(leaves, fresh)
    if (fresh.resumeAt !== undefined) await settleLeave(call, fresh, forAWhile())
    return { id: _id }
  },
})

async function newDismissal(
  { db, now, caller, input }: Call<v.InferOutput<typeof asked>>,
  _id: string,
): Promise<Leave | Failure> {
  const left = { role: input.role, area: input.area }
  const boss = await db.read(people, caller.id)
  if (!mayAppoint(boss ? rolesAt(boss, now) : [], left)) return fail('CALL.NOT_ALLOWED')
  const person = await db.read(people, input.person)
  const holds = person?.roles.some((held) => held.role === left.role && held.area === left.area)
  if (!person || !holds) return fail('STAFF.NOT_FOUND')
  const areas = missedIn([left])
  const told = { person: person._id, areas, from: now, left, by: caller.id, at: now }
  return { _id, ...told, resumeAt: now }
}
