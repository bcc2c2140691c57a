import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { blowStep } from '../rules/community-steps.ts'

/** The steward agrees, and departments are called (吹哨). */
export const blowWhistle = procedure({
  who: leaders,
  input: v.strictObject({ whistleId: id, version, token }),
  run: (call) =>
    act(call, { action: 'blow', step: (whistle) => blowStep(whistle, call.now, call.city) }),
})
