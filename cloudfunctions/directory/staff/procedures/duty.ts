import * as v from 'valibot'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { community } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { grids } from '../../place/place-record.ts'
import { reaches } from '../../place/rules/area.ts'
import type { DutyShift } from '../rules/duty-shift.ts'

/** Who is on duty (值班) in a community from now on, for those who work there or lead it. */
export const communityDuty = procedure({
  who: handlersAndLeaders,
  input: v.strictObject({ community }),
  async run({ db, caller, now, input: { community } }) {
    const near = caller.roles.some(
      ({ area }) => reaches(area, community) || reaches(community, area),
    )
    if (!near) return fail('CALL.NOT_ALLOWED')
    const [grid] = await db.find(grids, { community }, { limit: 1 })
    const shifts = (grid?.duty ?? []).filter(({ until }) => until > now)
    return { shifts: shifts.map(({ id: person, ...shift }): DutyShift => ({ person, ...shift })) }
  },
})
