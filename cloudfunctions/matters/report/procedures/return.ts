import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { id, reason, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { givenTo } from '../rules/standing.ts'

/** Returns a report to the pool (退单), with a reason; the first asked stays responsible meanwhile. */
export const returnReport = procedure({
  who: handlers,
  input: v.strictObject({ reportId: id, version, token, reason }),
  run: (call) =>
    act(call, {
      action: 'return',
      as: asHolder,
      step: () => ({
        action: 'return',
        to: 'pool',
        content: { words: call.input.reason },
        ...givenTo(undefined, call.now),
      }),
    }),
})
