import * as v from 'valibot'
import { dayOf, midnightOf } from '../../../core/clock/date.ts'
import { AT_ONCE } from '../../../core/cloud/database.ts'
import { staff } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area, id, role } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { type Post, people } from '../../person/person-record.ts'
import { mayWriteLeave } from '../rules/may-appoint.ts'
import { canKeep } from '../rules/works.ts'
import { whoWouldFollow, whoWouldStandIn } from '../who-would-stand-in.ts'

/**
 * What a leave that began now would hand over, and to whom, before it is written down; or that somebody
 * left a post for good. How many things they have in hand and could not keep, how many of them are due
 * today or late, and the names of who would take them.
 */
export const beforeLeave = procedure({
  who: staff,
  input: v.strictObject({
    /** Whose leave; the caller's own when it is left out. */
    person: v.optional(id),
    /** Whom the leave is to name. */
    backup: v.optional(id),
    /** The post that they would leave for good. */
    left: v.optional(v.strictObject({ role, area })),
  }),
  async run(call) {
    const { db, caller, now, holdings, input } = call
    const person = await db.read(people, input.person ?? caller.id)
    if (!person || !mayWriteLeave(caller, person)) return fail('STAFF.NOT_FOUND')
    const { _id, roles } = person
    const { backup, left } = input
    const stays = left ? roles.filter((post) => !isOf(left, post)) : []
    if (left && stays.length === roles.length) return fail('STAFF.NOT_FOUND')
    const held = await Promise.all(holdings.map((one) => one.held(call, _id, AT_ONCE)))
    const goes = held.flat().filter(({ inHand }) => inHand && !canKeep(stays, inHand))
    const tomorrow = midnightOf(dayOf(now) + 1)
    return {
      inHand: goes.length,
      dueToday: goes.filter(({ due }) => due < tomorrow).length,
      to: await (left ? whoWouldFollow(call, _id, left) : whoWouldStandIn(call, person, backup)),
    }
  },
})

const isOf = (left: Pick<Post, 'role' | 'area'>, { role, area }: Post): boolean =>
  role === left.role && area === left.area
