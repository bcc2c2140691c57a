import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { reason } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { decisionInput } from '../remedy-input.ts'
import { outcomeStep } from '../rules/steps.ts'

/** There is nothing to mend by law: the reviewer explains it, on which ground; whoever rated reads it. */
export const explainRemedy = procedure({
  who: supervisors,
  input: v.strictObject({ ...decisionInput, basis: reason }),
  async run(call) {
    const { input, now } = call
    const { words, basis } = input
    const step = () => outcomeStep('explained', { words, basis }, now)
    return act(call, { action: 'explain', step })
  },
})
