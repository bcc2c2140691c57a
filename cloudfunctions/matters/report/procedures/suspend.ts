import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, moment, reason, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { askerOf, suspendStep } from '../rules/request.ts'

/** Asks to suspend the clock until a day (挂账), for a public reason; steward, then supervisor decide. */
export const suspendReport = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, version, token, until: moment, reason }),
  run: (call) =>
    act(call, {
      action: 'suspend',
      as: asHolder,
      step: (report) => suspendStep(call.city, report, call.input, askerOf(call)),
    }),
})
