import * as v from 'valibot'
import { FOREVER } from '../../../core/clock/date.ts'
import type { Who } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { reaches } from '../../place/rules/area.ts'
import { bulletins } from '../bulletin-record.ts'

const near: Who = ['worker', 'steward', 'supervisor']

/** How many notices a list shows. */
const SHOWN = 100

/** The notices that hold in an area now, for the staff of it and of what lies in it. */
export const bulletinsInArea = procedure({
  who: near,
  input: v.strictObject({ area }),
  async run({ db, caller, now, input }) {
    const here = caller.roles.some(
      (held) => reaches(held.area, input.area) || reaches(input.area, held.area),
    )
    if (!here) return fail('CALL.NOT_ALLOWED')
    const where = {
      community: { from: input.area.slice(0, 12), below: `${input.area.slice(0, 12)}~` },
      until: { from: now + 1, below: FOREVER },
    }
    const found = await db.find(bulletins, where, { order: { until: 'up' }, limit: SHOWN })
    return {
      bulletins: found.map(({ _id, place, words, from, until, by }) => {
        return { id: _id, place, words, from, until, mine: by === caller.id }
      }),
    }
  },
})
