import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { decisionInput } from '../remedy-input.ts'
import { outcomeStep } from '../rules/steps.ts'

/** The reviewer finds it mended, and says how; whoever rated reads it. */
export const rectifyRemedy = procedure({
  who: supervisors,
  input: v.strictObject(decisionInput),
  async run(call) {
    const { input, now } = call
    const { words } = input
    return act(call, { action: 'rectify', step: () => outcomeStep('rectified', { words }, now) })
  },
})
