import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { decisionInput } from '../remedy-input.ts'

/** The reviewer asks whoever rated how it is now (回访); from then on they may rate once more, for 30 days. */
export const revisitReporter = procedure({
  who: supervisors,
  input: v.strictObject(decisionInput),
  async run(call) {
    const { words } = call.input
    const step = () =>
      ({ action: 'revisit', to: 'revisit', words, set: { revisitedAt: call.now } }) as const
    return act(call, { action: 'revisit', step })
  },
})
