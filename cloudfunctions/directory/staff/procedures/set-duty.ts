import * as v from 'valibot'
import { DAY } from '../../../core/clock/date.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { community, id, moment } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../../person/person-record.ts'
import { grids, type Shift } from '../../place/place-record.ts'
import type { DutyShift } from '../rules/duty-shift.ts'
import { leads } from '../rules/may-appoint.ts'
import { isWorkerIn } from '../rules/works.ts'

/** The most shifts that are planned at once, and how long one lasts at most. */
const MOST = 100
const LONGEST = 3 * DAY

const shift = v.strictObject({ person: id, from: moment, until: moment })

/**
 * Sets who is on duty (值班) in a community, in place of what was planned. It is written on each of
 * its grids, where routing reads it. Whoever is on duty works in the community.
 */
export const setDuty = procedure({
  who: leaders,
  input: v.strictObject({
    community,
    shifts: v.pipe(v.array(shift), v.maxLength(MOST)),
  }),
  async run({ db, caller, now, input: { community, shifts } }) {
    if (!leads(caller.roles, community)) return fail('CALL.NOT_ALLOWED')
    if (shifts.some(({ from, until }) => from >= until || until - from > LONGEST)) {
      return fail('STAFF.BAD_LEAVE')
    }
    const ids = [...new Set(shifts.map(({ person }) => person))]
    const found =
      ids.length === 0 ? [] : await db.find(people, { _id: { oneOf: ids } }, { limit: MOST })
    const workers = new Map(
      found.filter(({ roles }) => isWorkerIn(roles, community)).map((one) => [one._id, one]),
    )
    if (workers.size < ids.length) return fail('STAFF.NOT_A_WORKER')
    const duty = shifts
      .filter(({ until }) => until > now)
      .sort((a, b) => a.from - b.from)
      .map(({ person: id, from, until }): Shift => {
        const { name = '', phone = '' } = workers.get(id) ?? {}
        return { id, name, phone, from, until }
      })
    await db.changeAll(grids, { community }, { set: { duty } })
    return { shifts: duty.map(({ id: person, ...told }): DutyShift => ({ person, ...told })) }
  },
})
