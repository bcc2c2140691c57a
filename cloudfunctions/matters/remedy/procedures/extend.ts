import * as v from 'valibot'
import { supervisors } from '../../../core/procedure/caller.ts'
import { id, reason, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { extendStep } from '../rules/steps.ts'

/** The reviewer takes more time to have it mended, once, and says why. */
export const extendRemedy = procedure({
  who: supervisors,
  input: v.strictObject({ remedyId: id, version, token, reason }),
  async run(call) {
    const { input, city } = call
    return act(call, {
      action: 'extend',
      step: (remedy) => extendStep(remedy, input.reason, city.rules),
    })
  },
})
