import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, shortText, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { objectStep } from '../rules/decline.ts'
import { askerOf } from '../rules/request.ts'

/** The reporter objects to a report's being declined (异议), once; a supervisor decides. */
export const objectToDecline = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, words: shortText(limits.words) }),
  run: (call) =>
    act(call, {
      action: 'object',
      as: () => 'reporter',
      step: (report) => objectStep(report, call.input.words, askerOf(call)),
    }),
})
