import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { anyText, id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { forDepartment } from '../for-department.ts'
import { unfoundedStep } from '../rules/department-steps.ts'

/** A department that came or refused says, once, that it should never have been called. */
export const callUnfounded = procedure({
  who: everyone,
  input: v.strictObject({ whistleId: id, token, words: anyText(limits.words) }),
  async run(call) {
    const { words } = call.input
    if (words === '') return fail('REPORT.REASON_NEEDED')
    return act(call, {
      action: 'unfounded',
      step: forDepartment((whistle, { department }) => unfoundedStep(whistle, department, words)),
    })
  },
})
