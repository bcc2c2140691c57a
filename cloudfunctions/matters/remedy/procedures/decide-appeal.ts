import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { decisionInput } from '../remedy-input.ts'
import { voteStep } from '../rules/steps.ts'

/** A decider upholds an appeal or refuses it, and says why; the mover and whoever did the work never decide. */
export const decideAppeal = procedure({
  who: supervisors,
  input: v.strictObject({ ...decisionInput, uphold: v.boolean() }),
  async run(call) {
    const { input, caller, now } = call
    const { uphold, words } = input
    return act(call, {
      action: 'decideAppeal',
      step(remedy) {
        if (!remedy.appeal) return fail('REMEDY.NO_APPEAL')
        return voteStep(remedy, remedy.appeal, { by: caller.id, uphold, words, now })
      },
    })
  },
})
