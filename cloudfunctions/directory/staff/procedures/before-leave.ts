import * as v from 'valibot'
import { dayOf, midnightOf } from '../../../core/clock/date.ts'
import { AT_ONCE } from '../../../core/cloud/database.ts'
import { staff } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { mayWriteLeave } from '../rules/may-appoint.ts'
import { whoWouldStandIn } from '../who-would-stand-in.ts'

/**
 * What a leave that began now would hand over, and to whom, before it is written down: how many things
 * somebody has in hand, how many of them are due today or late, and the names of who would take them.
 */
export const beforeLeave = procedure({
  who: staff,
  input: v.strictObject({
    /** Whose leave; the caller's own when it is left out. */
    person: v.optional(id),
    /** Whom the leave is to name. */
    backup: v.optional(id),
  }),
  async run(call) {
    const { db, caller, now, holdings, input } = call
    const person = await db.read(people, input.person ?? caller.id)
    if (!person || !mayWriteLeave(caller, person)) return fail('STAFF.NOT_FOUND')
    const { _id } = person
    const held = await Promise.all(holdings.map(({ due }) => due(call, _id, AT_ONCE)))
    const dues = held.flat()
    const tomorrow = midnightOf(dayOf(now) + 1)
    return {
      inHand: dues.length,
      dueToday: dues.filter((due) => due < tomorrow).length,
      to: await whoWouldStandIn(call, person, input.backup),
    }
  },
})
