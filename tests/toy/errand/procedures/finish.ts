import * as v from 'valibot'
import { workers } from '../../../../cloudfunctions/core/procedure/caller.ts'
import { id, token, version } from '../../../../cloudfunctions/core/procedure/fields.ts'
import { procedure } from '../../../../cloudfunctions/core/procedure/procedure.ts'
import { act } from '../act.ts'

/** Whoever has an errand has brought what was asked for. */
export const finishErrand = procedure({
  who: workers,
  input: v.strictObject({ errandId: id, version, token }),
  run: (call) => act(call, 'finish', () => ({ action: 'finish', to: 'done' })),
})
