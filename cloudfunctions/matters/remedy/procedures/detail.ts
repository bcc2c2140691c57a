import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { remedies } from '../remedy-record.ts'
import { maySee, partyOf } from '../rules/remedy-party.ts'
import { showRemedy } from '../show.ts'

/** A remedy with its rating, for its reviewers, and for the deciders of its appeal. */
export const remedyDetail = procedure({
  who: supervisors,
  input: v.strictObject({ remedyId: id }),
  async run(call) {
    const { db, caller, input } = call
    const remedy = await db.read(remedies, input.remedyId)
    const seen = remedy && maySee(remedy, partyOf(remedy, caller), caller.id)
    return seen ? showRemedy(call, remedy) : fail('REMEDY.NOT_FOUND')
  },
})
