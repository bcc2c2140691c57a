import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { people } from '../person-record.ts'
import { readHome } from '../read-home.ts'

/** Chooses the building that is home; it can be changed at any time, and asks for no papers. */
export const chooseHome = procedure({
  who: everyone,
  input: v.strictObject({ building: v.pipe(v.string(), v.regex(/^\d{12}B\d{3}$/)) }),
  async run(call) {
    const { db, caller, input } = call
    const home = await readHome(call, input.building)
    if (!home) return fail('PLACE.NOT_FOUND')
    await db.change(people, { _id: caller.id }, { set: { home: input.building } })
    return home
  },
})
