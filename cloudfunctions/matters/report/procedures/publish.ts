import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { publishStep } from '../rules/publish.ts'

/**
 * The reporter says whether it may be shown on the board, without persons, once it is done; at any
 * time. Taken back, what is shown goes at once.
 */
export const publishReport = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, publish: v.boolean() }),
  run: (call) =>
    act(call, {
      action: 'publish',
      as: () => 'reporter',
      step: (report) => publishStep(report, call.input.publish),
    }),
})
