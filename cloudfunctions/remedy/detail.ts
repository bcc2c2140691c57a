import * as v from 'valibot'
import { supervisors } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { remedies } from './record.ts'
import { maySee, partyOf } from './rules/party.ts'
import { showRemedy } from './show.ts'

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
