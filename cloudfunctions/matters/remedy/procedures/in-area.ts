import * as v from 'valibot'
import type { FindOptions } from '../../../core/cloud/database.ts'
import type { Where } from '../../../core/cloud/query.ts'
import { LIMIT, listOf } from '../../../core/lifecycle/list.ts'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { type Remedy, remedies } from '../remedy-record.ts'
import { cardOf } from '../rules/remedy-card.ts'
import { refusal } from '../rules/remedy-may-do.ts'
import { maySee, partyOf } from '../rules/remedy-party.ts'

const scope = v.picklist(['open', 'appeals', 'over'])

/** What a list of an area shows, and in which order. */
type Scope = (area: string) => { where: Where; order: NonNullable<FindOptions['order']> }

const scopes: Record<v.InferOutput<typeof scope>, Scope> = {
  open: (reviewAreas) => ({ where: { reviewAreas, open: true }, order: { dueAt: 'up' } }),
  appeals: (areas) => ({
    where: { areas, status: 'appealed' },
    order: { decideBy: 'up' },
  }),
  over: (reviewAreas) => ({ where: { reviewAreas, open: false }, order: { dueAt: 'down' } }),
}

/** The remedies that supervisors of an area follow up, and the appeals that wait for the caller. */
export const remediesInArea = procedure({
  who: supervisors,
  input: v.strictObject({ area, scope }),
  async run({ db, city, caller, input, now }) {
    const supervises = caller.roles.some(
      ({ role, area }) => role === 'supervisor' && area === input.area,
    )
    if (!supervises) return fail('CALL.NOT_ALLOWED')
    const { where, order } = scopes[input.scope](input.area)
    const found = await db.find(remedies, where, { order, limit: LIMIT })
    const facts = { city, seer: caller.id, now }
    const isTheirs = (remedy: Remedy) => {
      const party = partyOf(remedy, caller)
      if (input.scope !== 'appeals') return maySee(remedy, party, caller.id)
      return refusal('decideAppeal', remedy, party, { id: caller.id, now }) === undefined
    }
    return listOf(found, (shown) =>
      shown
        .filter(isTheirs)
        .map((remedy) => cardOf(remedy, { ...facts, party: partyOf(remedy, caller) })),
    )
  },
})
