import { type ErrorCode, errorText } from '../../../../miniprogram/contract/errors.ts'
import { guardOf } from '../../../core/lifecycle/guard.ts'
import type { Remedy } from '../remedy-record.ts'
import { type ActionOnRemedy, remedyActions, wrongStatus } from './remedy-actions.ts'
import { type RemedyFacts, remedyNeeds, remedyRoles } from './remedy-conditions.ts'
import type { Party } from './remedy-party.ts'

type Asking = Pick<RemedyFacts, 'id' | 'now'>

const guard = guardOf({
  actions: remedyActions,
  roles: remedyRoles,
  needs: remedyNeeds,
  wrongStatus,
})

/** What stands against an action by this party at `now` (epoch ms), if anything: the one guard of a remedy's life. */
export const refusal = (
  action: ActionOnRemedy,
  remedy: Remedy,
  party: Party,
  asking: Asking,
): ErrorCode | undefined => guard(action, remedy.status, { remedy, party, ...asking })

/** Whether it is this party's to call whoever rated now: the first time, or for the revisit. */
export const isToCall = ({ open, status, revisitedAt }: Remedy, { reviewer }: Party): boolean =>
  reviewer && open && (status === 'opened' || (status === 'revisit' && revisitedAt === undefined))

/** An action of somebody's, whether it is open now and, if not, why. */
export type RemedyActionView = { action: ActionOnRemedy; open: boolean; why: string }

/** All actions that are this party's, in the order a page offers them. */
export const actionsOf = (remedy: Remedy, party: Party, asking: Asking): RemedyActionView[] =>
  (Object.keys(remedyActions) as ActionOnRemedy[])
    .filter((action) => remedyActions[action].by.some((role) => party[role]))
    .map((action) => {
      const why = refusal(action, remedy, party, asking)
      return { action, open: why === undefined, why: why ? errorText[why] : '' }
    })
