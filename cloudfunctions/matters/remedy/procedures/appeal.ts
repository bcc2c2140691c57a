import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, shortText, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { readOverseers, supervised } from '../read-overseers.ts'
import { appealStep, DECIDERS } from '../rules/steps.ts'

/** The reviewer moves that a rating is not to count; two other supervisors of its areas decide. */
export const appealRemedy = procedure({
  who: supervisors,
  input: v.strictObject({ remedyId: id, version, token, ground: shortText(limits.words) }),
  async run(call) {
    const { input, caller } = call
    return act(call, {
      action: 'appeal',
      async step(remedy) {
        const overseers = await readOverseers(call, supervised(remedy.areas), remedy)
        const others = overseers.filter(({ id }) => id !== caller.id)
        if (others.length < DECIDERS) return fail('REMEDY.NO_DECIDERS')
        return appealStep(remedy, caller.id, input.ground)
      },
    })
  },
})
