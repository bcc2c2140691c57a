import * as v from 'valibot'
import { leaders } from '../../../core/procedure/caller.ts'
import { id, reason, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act, asLead } from '../act.ts'

/**
 * Those who lead the community take a slip back (收回凭条) that somebody used whom it was not for: the
 * report is that person's no longer, and the slip can be used again.
 */
export const unclaimReport = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, token, reason }),
  run: (call) =>
    act(call, {
      action: 'unclaim',
      as: asLead(call.caller),
      step: ({ status }) => ({
        action: 'unclaim',
        to: status,
        content: { words: call.input.reason },
        drop: ['reporter'],
      }),
    }),
})
