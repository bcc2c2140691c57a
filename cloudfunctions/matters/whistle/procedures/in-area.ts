import * as v from 'valibot'
import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import type { FindOptions } from '../../../core/cloud/database.ts'
import type { Where } from '../../../core/cloud/query.ts'
import { LIMIT, listOf } from '../../../core/lifecycle/list.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { whistles } from '../whistle-record.ts'

const scope = v.picklist(['asked', 'open', 'responded', 'disputes', 'late', 'over'])

/** What a leader's list shows, and in which order. */
type Scope = (now: number) => { where: Where; order: NonNullable<FindOptions['order']> }

const standing =
  (...oneOf: WhistleStatus[]): Scope =>
  () => ({ where: { status: { oneOf } }, order: { dueAt: 'up' } })

const scopes: Record<v.InferOutput<typeof scope>, Scope> = {
  asked: standing('asked'),
  open: standing('blown', 'responded'),
  responded: standing('responded'),
  disputes: (now) => ({
    where: { disputedAt: { from: 0, below: now + 1 } },
    order: { disputedAt: 'up' },
  }),
  late: (now) => ({ where: { waitsUntil: { from: 0, below: now } }, order: { waitsUntil: 'up' } }),
  over: () => ({
    where: { status: { oneOf: ['checked', 'denied', 'ended'] } },
    order: { dueAt: 'down' },
  }),
}

/** The whistles of an area that the caller leads. */
export const whistlesInArea = procedure({
  who: leaders,
  input: v.strictObject({ area, scope }),
  async run(call) {
    const { db, caller, now, input } = call
    const leads = caller.roles.some(
      ({ role, area }) => (role === 'steward' || role === 'supervisor') && area === input.area,
    )
    if (!leads) return fail('CALL.NOT_ALLOWED')
    const { where, order } = scopes[input.scope](now)
    const found = await db.find(whistles, { areas: input.area, ...where }, { order, limit: LIMIT })
    return listOf(found, (shown) => readCards(call, shown))
  },
})
