import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { anyText, phone } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { type Person, people } from '../person-record.ts'

/** Says how to address and call a resident; both optional, an empty one is removed. */
export const introduceMyself = procedure({
  who: everyone,
  input: v.strictObject({ name: anyText(limits.name), phone: v.union([v.literal(''), phone]) }),
  async run({ db, caller, input }) {
    // Residents see it as their handler's: it is the service's to give out.
    if (caller.roles.length > 0) return fail('PERSON.OF_SERVICE')
    const given = Object.entries(input).filter(([, value]) => value !== '')
    const drop = (['name', 'phone'] as const).filter((field) => input[field] === '')
    const set: Partial<Person> = Object.fromEntries(given)
    await db.change(people, { _id: caller.id }, { set, drop })
    return { name: input.name, phone: input.phone }
  },
})
