import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { decisionInput } from '../remedy-input.ts'
import { mendStep } from '../rules/steps.ts'

/** The reviewer tells whoever did the work what is to be mended, in words of their own. */
export const askToMend = procedure({
  who: supervisors,
  input: v.strictObject(decisionInput),
  async run(call) {
    return act(call, { action: 'mend', step: (remedy) => mendStep(remedy, call.input.words) })
  },
})
