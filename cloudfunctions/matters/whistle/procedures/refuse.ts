import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { anyText, id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { forDepartment } from '../for-department.ts'
import { refuseStep } from '../rules/department-steps.ts'

/** A called department says that it is not its matter (部门退回), on a legal ground; a supervisor rules. */
export const refuseWhistle = procedure({
  who: everyone,
  input: v.strictObject({ whistleId: id, token, basis: anyText(limits.reason) }),
  async run(call) {
    const { basis } = call.input
    if (basis === '') return fail('WHISTLE.BASIS_NEEDED')
    return act(call, {
      action: 'refuse',
      step: forDepartment((whistle, own, officer) =>
        refuseStep(whistle, own, officer, basis, call.now),
      ),
    })
  },
})
