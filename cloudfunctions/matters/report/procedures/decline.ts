import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { id, reason, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asLead } from '../act.ts'
import { declineStep } from '../rules/decline.ts'

/** Declines a report (不予受理): why, on which ground, and where to turn. */
export const declineReport = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, version, token, reason, basis: reason, turnTo: reason }),
  run: (call) =>
    act(call, {
      action: 'decline',
      as: asLead(call.caller),
      step: () => declineStep(call.input, call.now),
    }),
})
