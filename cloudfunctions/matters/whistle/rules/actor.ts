import type { Caller, Holder } from '../../../core/procedure/caller.ts'
import { nameInRole } from '../../../directory/person/rules/name.ts'
import { isCommunity } from '../../../directory/place/rules/area.ts'
import type { Report } from '../../report/report-record.ts'
import type { DepartmentCall, Whistle } from '../whistle-record.ts'
import type { ActionOnWhistle } from './whistle-actions.ts'
import { callFor } from './whistle-may-do.ts'
import type { Party } from './whistle-party.ts'

/** Who acts, as what; and for which called department, where it is for one. */
export type Actor = Holder & { call?: DepartmentCall }

/** As whom somebody takes an action that is open to them. Who holds a link has no name. */
export function actorOf(
  action: ActionOnWhistle,
  whistle: Whistle,
  { assignee }: Pick<Report, 'assignee'>,
  party: Party,
  caller: Pick<Caller, 'id' | 'name' | 'roles'>,
): Actor {
  const { id } = caller
  const call = callFor(action, whistle, party)
  if (call) {
    const sent = caller.roles.some(({ department }) => department === call.department)
    return { id, role: 'officer', name: sent ? nameInRole(caller, 'officer') : '', call }
  }
  if (action !== 'rule' && party.handler && assignee) return assignee
  const asSteward = action !== 'rule' && party.steward && whistle.areas.some(isCommunity)
  const role = asSteward ? 'steward' : 'supervisor'
  return { id, role, name: nameInRole(caller, role) }
}
