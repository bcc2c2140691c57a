import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import { guardOf } from '../../../core/lifecycle/guard.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import { type ActionOnWhistle, whistleActions, wrongStatus } from './whistle-actions.ts'
import { type WhistleFacts, whistleNeeds, whistleRoles } from './whistle-conditions.ts'
import type { Party } from './whistle-party.ts'

const guard = guardOf({
  actions: whistleActions,
  roles: whistleRoles,
  needs: whistleNeeds,
  wrongStatus,
})

const refusalAs = (
  action: ActionOnWhistle,
  whistle: Whistle,
  as: WhistleFacts['as'],
): ErrorCode | undefined => guard(action, whistle.status, { whistle, as })

/**
 * What stands against an action by this party, if anything. The one guard of the life of a whistle:
 * an action is open to somebody for themselves, or for any department that they act for.
 */
export function refusal(
  action: ActionOnWhistle,
  whistle: Whistle,
  party: Party,
): ErrorCode | undefined {
  const capacities = [{ party }, ...party.calls.map((call) => ({ call }))]
  const refusals = capacities.map((as) => refusalAs(action, whistle, as))
  if (refusals.includes(undefined)) return undefined
  // It is said of what is theirs, where anything is.
  return refusals.find((code) => code !== 'WHISTLE.NOT_YOURS') ?? 'WHISTLE.NOT_YOURS'
}

/** All that may be done, in the order a page offers it. */
export const actions = Object.keys(whistleActions) as ActionOnWhistle[]

/** For which of their departments somebody takes an action: the first to which it is open. */
export const callFor = (
  action: ActionOnWhistle,
  whistle: Whistle,
  { calls }: Pick<Party, 'calls'>,
): DepartmentCall | undefined =>
  calls.find((call) => refusalAs(action, whistle, { call }) === undefined)
