import {
  type Acted,
  type Asked,
  acted,
  type Made,
  act as takeAction,
} from '../../core/lifecycle/act.ts'
import type { Failure } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { type Found, readWhistle } from './read-whistle.ts'
import { type Actor, actorOf } from './rules/actor.ts'
import { type ActionOnWhistle, whistleActions } from './rules/whistle-actions.ts'
import { whistleKind } from './rules/whistle-kind.ts'
import { refusal } from './rules/whistle-may-do.ts'
import type { WhistleStep } from './rules/whistle-step.ts'
import type { Whistle, WhistleEntry } from './whistle-record.ts'

/** Where a whistle stands after an action. The same token gets the same answer. */
export type WhistleActed = Acted<Whistle>

/** How an action is taken on a whistle, by whom. */
export type Deciding = {
  action: ActionOnWhistle
  step(whistle: Whistle, actor: Actor, found: Found): WhistleStep | Failure
}

type Asking = Omit<Call<never>, 'input'> & { input: Asked & { whistleId: string } }

/** Takes one action on a whistle, which is loaded with its report. */
export const act = async (call: Asking, deciding: Deciding): Promise<WhistleActed | Failure> =>
  acted(await make(call, deciding))

/** The same, for callers who need the record and the entry that was made. */
export function make(
  call: Asking,
  { action, step }: Deciding,
): Promise<Made<WhistleEntry, Whistle> | Failure> {
  const actor = ({ whistle, report, party }: Found): Actor =>
    actorOf(action, whistle, report, party, call.caller)
  return takeAction(call, whistleKind, {
    find: () => readWhistle(call, call.input.whistleId),
    recordOf: ({ whistle }) => whistle,
    to: whistleActions[action].to,
    refusal: ({ whistle, party }) => refusal(action, whistle, party),
    as(found) {
      const { role: as, name: who } = actor(found)
      return { as, who }
    },
    step: (found) => step(found.whistle, actor(found), found),
  })
}
