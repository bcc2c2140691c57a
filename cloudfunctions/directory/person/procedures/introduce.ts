import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { anyName, phone } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../person-record.ts'

/**
 * Says how to address and call a resident: either, or both at once. An empty one is removed, one
 * that is left out stays.
 */
export const introduceMyself = procedure({
  who: everyone,
  input: v.pipe(
    v.strictObject({
      name: v.optional(anyName),
      phone: v.optional(v.union([v.literal(''), phone])),
    }),
    v.check(({ name, phone }) => name !== undefined || phone !== undefined),
  ),
  async run({ db, caller, input }) {
    // Residents see it as their handler's: it is the service's to give out.
    if (caller.roles.length > 0) return fail('PERSON.OF_SERVICE')
    const { name, phone } = input
    const set = { ...(name ? { name } : {}), ...(phone ? { phone } : {}) }
    const drop = (['name', 'phone'] as const).filter((field) => input[field] === '')
    const kept = await db.change(people, { _id: caller.id }, { set, drop })
    return { name: kept?.name ?? '', phone: kept?.phone ?? '' }
  },
})
