import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'

/** Accepts a report (受理): whoever it was assigned to begins to handle it. */
export const acceptReport = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, version, token }),
  run: (call) =>
    act(call, {
      action: 'accept',
      as: asHolder,
      step: () => ({ action: 'accept', to: 'handling' }),
    }),
})
