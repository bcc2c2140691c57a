import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { id, reason, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asLead } from '../act.ts'
import { takeOffStep } from '../rules/publish.ts'

/**
 * Those who lead the community take a report off the board (撤下公示), for what no checker sees: a
 * face, a plate, somebody's door. It goes at once and does not come back.
 */
export const takeOffReport = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, token, reason }),
  run: (call) =>
    act(call, {
      action: 'takeOff',
      as: asLead(call.caller),
      step: (report) => takeOffStep(report, call.input.reason),
    }),
})
