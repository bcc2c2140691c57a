import * as v from 'valibot'
import { everyone } from '../../../../cloudfunctions/core/procedure/caller.ts'
import { fail } from '../../../../cloudfunctions/core/procedure/failure.ts'
import { id } from '../../../../cloudfunctions/core/procedure/fields.ts'
import { procedure } from '../../../../cloudfunctions/core/procedure/procedure.ts'
import { recordOpening } from '../../../../cloudfunctions/matters/opening/record-opening.ts'
import { errandCodes } from '../../places.ts'
import { errands } from '../errand-record.ts'
import { errandOpenings, maySee } from '../rules/errand-conditions.ts'

/** An errand, for whoever asked, who fetches it, and the worker of its grid; to others it does not exist. */
export const errandDetail = procedure({
  who: everyone,
  input: v.strictObject({ errandId: id }),
  async run(call) {
    const errand = await call.db.read(errands, call.input.errandId)
    if (!errand || !maySee({ errand, seer: call.caller })) return fail(errandCodes.unknown)
    await recordOpening(call, errandOpenings, errand)
    const { _id, version, status, content, place, dueAt } = errand
    return { id: _id, version, status, words: content[1]?.words ?? '', place, dueAt }
  },
})
