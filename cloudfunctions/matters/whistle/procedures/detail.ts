import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readWhistle } from '../read-whistle.ts'
import { showWhistle } from '../show.ts'

/** A whistle whole, for its departments, whoever has its report, and the staff of its areas. */
export const whistleDetail = procedure({
  who: everyone,
  input: v.strictObject({ whistleId: id }),
  async run(call) {
    const found = await readWhistle(call, call.input.whistleId)
    return found ? showWhistle(call, found) : fail('WHISTLE.NOT_FOUND')
  },
})
