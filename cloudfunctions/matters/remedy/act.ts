import { type Acted, type Asked, acted, act as takeAction } from '../../core/lifecycle/act.ts'
import type { Acting } from '../../core/lifecycle/kind.ts'
import type { Caller } from '../../core/procedure/caller.ts'
import { type Failure, isFailure } from '../../core/procedure/failure.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { nameInRole } from '../../directory/person/rules/name.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { type ActionOnRemedy, remedyActions } from './rules/remedy-actions.ts'
import { remedyKind } from './rules/remedy-kind.ts'
import { refusal } from './rules/remedy-may-do.ts'
import { maySee, partyOf } from './rules/remedy-party.ts'
import type { RemedyStep } from './rules/remedy-step.ts'

/** Where a remedy stands after an action. The same token gets the same answer. */
export type RemedyActed = Acted<Remedy>

/** Which action, and by which step. */
export type Deciding = {
  action: ActionOnRemedy
  step(remedy: Remedy): RemedyStep | Failure | Promise<RemedyStep | Failure>
}

type Asking = Omit<Call<never>, 'input'> & { input: Asked & { remedyId: string } }

/** Takes one action on a remedy. */
export async function act(
  call: Asking,
  { action, step }: Deciding,
): Promise<RemedyActed | Failure> {
  const { db, caller, now, input } = call
  const made = await takeAction(call, remedyKind, {
    async find() {
      const remedy = await db.read(remedies, input.remedyId)
      return remedy && isKnownTo(remedy, action, call) ? remedy : undefined
    },
    recordOf: (remedy) => remedy,
    to: remedyActions[action].to,
    refusal: (remedy) => refusal(action, remedy, partyOf(remedy, caller), { id: caller.id, now }),
    as: (remedy) => actingAs(remedy, action, call),
    async step(remedy) {
      const taken = await step(remedy)
      const follows = remedyActions[action].by.some((role) => role === 'reviewer')
      return isFailure(taken) || !follows ? taken : followedBy(taken, caller)
    },
  })
  return acted(made)
}

/** Whoever follows a remedy up is who did something last. */
const followedBy = (step: RemedyStep, caller: Caller): RemedyStep => ({
  ...step,
  set: { ...step.set, reviewer: { id: caller.id, name: nameInRole(caller, 'supervisor') } },
})

/** Who did the work knows only what is to be mended, who rated only their rating. */
function isKnownTo(remedy: Remedy, action: ActionOnRemedy, { caller }: Asking): boolean {
  const party = partyOf(remedy, caller)
  if (action === 'reply') return party.handler && remedy.mend !== undefined
  return action === 'again' ? party.reporter : maySee(remedy, party, caller.id)
}

function actingAs(
  { handler }: Remedy,
  action: ActionOnRemedy,
  { caller }: Asking,
): Pick<Acting, 'as' | 'who'> {
  if (action === 'again') return { as: 'reporter', who: '' }
  if (action === 'reply') return { as: 'worker', who: handler?.name ?? '' }
  return { as: 'supervisor', who: nameInRole(caller, 'supervisor') }
}
