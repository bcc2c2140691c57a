import {
  type Acted,
  type Asked,
  acted,
  act as takeAction,
} from '../../../cloudfunctions/core/lifecycle/act.ts'
import type { Failure } from '../../../cloudfunctions/core/procedure/failure.ts'
import type { Call } from '../../../cloudfunctions/core/procedure/procedure.ts'
import { nameInRole } from '../../../cloudfunctions/directory/person/rules/name.ts'
import { type Errand, errands } from './errand-record.ts'
import { type ActionOnErrand, errandActions, refusal } from './rules/errand-actions.ts'
import { maySee } from './rules/errand-conditions.ts'
import { type ErrandStep, errandKind } from './rules/errand-kind.ts'

type Asking = Omit<Call<never>, 'input'> & { input: Asked & { errandId: string } }

/** Takes one action on an errand. The same token gets the same answer. */
export async function act(
  call: Asking,
  action: ActionOnErrand,
  step: (errand: Errand) => ErrandStep | Failure,
): Promise<Acted<Errand> | Failure> {
  const { db, caller, input } = call
  const made = await takeAction(call, errandKind, {
    async find() {
      const errand = await db.read(errands, input.errandId)
      return errand && maySee({ errand, seer: caller }) ? errand : undefined
    },
    recordOf: (errand) => errand,
    to: errandActions[action].to,
    refusal: (errand) => refusal(action, { errand, seer: caller }),
    as: () => ({ as: 'worker', who: nameInRole(caller, 'worker') }),
    step,
  })
  return acted(made)
}
