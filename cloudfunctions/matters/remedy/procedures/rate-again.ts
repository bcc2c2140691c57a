import * as v from 'valibot'
import { isBad } from '../../../../miniprogram/contract/rating.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { isFailure } from '../../../core/procedure/failure.ts'
import { id, saidOfService, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { remedyOf } from '../rules/new-remedy.ts'

/** Whoever rated badly rates once more, after the revisit; the first rating stays as it is. */
export const rateAgain = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id, token, ...saidOfService }),
  async run(call) {
    const { input, now, sign } = call
    const { reportId, token, level, words } = input
    const reasons = isBad(level) ? [...new Set(input.reasons)] : []
    const asked = { remedyId: sign(remedyOf(reportId)), token }
    const acted = await act(
      { ...call, input: asked },
      {
        action: 'again',
        step: () => ({
          action: 'again',
          to: 'done',
          set: { second: { level, reasons, at: now } },
          ...(words ? { content: { words } } : {}),
        }),
      },
    )
    return isFailure(acted) ? acted : { level }
  },
})
