import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, shortText, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { readDeciders } from '../read-overseers.ts'
import { appealStep, DECIDERS } from '../rules/steps.ts'

/** The reviewer moves that a rating is not to count; two other supervisors decide
 * who had its areas before the rating. */
export const appealRemedy = procedure({
  who: supervisors,
  input: v.strictObject({ remedyId: id, version, token, ground: shortText(limits.words) }),
  async run(call) {
    const { input, caller } = call
    return act(call, {
      action: 'appeal',
      async step(remedy) {
        const deciders = await readDeciders(call, remedy, caller.id)
        if (deciders.length < DECIDERS) return fail('REMEDY.NO_DECIDERS')
        return appealStep(remedy, caller.id, input.ground)
      },
    })
  },
})
