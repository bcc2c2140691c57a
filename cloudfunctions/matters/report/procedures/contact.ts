import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, token, words } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { contactStep } from '../rules/contact.ts'

/** Records the first contact with the reporter (首次联系): the response figure. */
export const contactReporter = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, token, words }),
  run: (call) =>
    act(call, {
      action: 'contact',
      as: asHolder,
      step: (report) => contactStep(report, call.input.words, call.now),
    }),
})
