import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { extension, id, reason, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { askerOf, extendStep } from '../rules/request.ts'

/** Asks for more time (延期), up to the original limit, before it is due; the steward decides. */
export const extendReport = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, version, token, limit: extension, reason }),
  run: (call) =>
    act(call, {
      action: 'extend',
      as: asHolder,
      step: (report) => extendStep(report, call.input, askerOf(call)),
    }),
})
