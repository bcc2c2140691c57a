import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { resumeStep } from '../rules/request.ts'

/** Ends a suspension before its day: the clock goes on. */
export const resumeReport = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, version, token }),
  run: (call) =>
    act(call, {
      action: 'resume',
      as: asHolder,
      step: (report) => resumeStep(call.city, report, call.now),
    }),
})
