import * as v from 'valibot'
import { staff } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { actionInput } from '../remedy-input.ts'

/** Whoever did the work says how it was mended. */
export const replyToMend = procedure({
  who: staff,
  input: v.strictObject(actionInput),
  async run(call) {
    const { words } = call.input
    return act(call, {
      action: 'reply',
      step: ({ status }) => ({ action: 'reply', to: status, content: { words } }),
    })
  },
})
