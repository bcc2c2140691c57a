import * as v from 'valibot'
import { workers } from '../../../../cloudfunctions/core/procedure/caller.ts'
import { fail } from '../../../../cloudfunctions/core/procedure/failure.ts'
import {
  anyText,
  id,
  moment,
  token,
  version,
} from '../../../../cloudfunctions/core/procedure/fields.ts'
import { procedure } from '../../../../cloudfunctions/core/procedure/procedure.ts'
import { nameInRole } from '../../../../cloudfunctions/directory/person/rules/name.ts'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { errandCodes } from '../../places.ts'
import { act } from '../act.ts'

/** A worker of the grid takes an errand, and says when it is handed over and what to have ready. */
export const takeErrand = procedure({
  who: workers,
  input: v.strictObject({
    errandId: id,
    version,
    token,
    when: moment,
    bring: anyText(limits.name),
  }),
  async run(call) {
    const { caller, now, input } = call
    const { when, bring } = input
    const holder = { id: caller.id, name: nameInRole(caller, 'worker'), role: 'worker' } as const
    return act(call, 'take', ({ place }) =>
      when <= now
        ? fail(errandCodes.inThePast)
        : { action: 'take', to: 'taken', set: { holder, appointment: { when, place, bring } } },
    )
  },
})
