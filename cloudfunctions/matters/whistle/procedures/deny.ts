import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { anyText, id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'

/** The steward does not agree that departments are called, and says why. */
export const denyWhistle = procedure({
  who: leaders,
  input: v.strictObject({ whistleId: id, version, token, words: anyText(limits.words) }),
  async run(call) {
    const { words } = call.input
    if (words === '') return fail('REPORT.REASON_NEEDED')
    const step = () => ({ action: 'deny', to: 'denied', content: { words } }) as const
    return act(call, { action: 'deny', step })
  },
})
