import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { actionInput } from '../remedy-input.ts'

/** The reviewer has called the resident who rated, and writes down the call. */
export const callReporter = procedure({
  who: supervisors,
  input: v.strictObject(actionInput),
  async run(call) {
    const { words } = call.input
    const step = () =>
      ({
        action: 'call',
        to: 'contacted',
        content: { words },
        set: { contactedAt: call.now },
      }) as const
    return act(call, { action: 'call', step })
  },
})
