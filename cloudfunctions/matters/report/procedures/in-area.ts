import * as v from 'valibot'
import { dueAt } from '../../../core/clock/due.ts'
import type { FindOptions } from '../../../core/cloud/database.ts'
import type { Where } from '../../../core/cloud/query.ts'
import { LIMIT, listOf } from '../../../core/lifecycle/list.ts'
import { type Caller, leaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { readCards } from '../read-cards.ts'
import { reports } from '../report-record.ts'

type Lead = 'steward' | 'supervisor'

/** What a list goes by: the city, and the moment (epoch ms). */
type At = Pick<Call<never>, 'city' | 'now'>

/** What a list finds in an area, for a leader, and in which order. */
type Scope = { where(as: Lead, at: At): Where; order: NonNullable<FindOptions['order']> }

const byDue = { dueAt: 'up' } as const
const inStatus = (...statuses: string[]): Scope => ({
  where: () => ({ status: { oneOf: statuses } }),
  order: byDue,
})

/** A leader's lists: nobody's, waiting for their decision, late or about to be, somebody's, to be looked at, done. */
const scopes = {
  pool: inStatus('pool'),
  waiting: { where: (as) => ({ 'request.waitsFor': as }), order: { 'request.at': 'up' } },
  late: {
    where: (_, { city, now }) => ({
      status: { oneOf: ['pool', 'assigned', 'handling'] },
      dueAt: { from: 0, below: dueAt(city.calendar, now, city.rules.soon).at },
    }),
    order: byDue,
  },
  assigned: inStatus('assigned', 'handling'),
  check: { where: () => ({ sampled: true }), order: { doneAt: 'up' } },
  done: inStatus('done'),
} as const satisfies Record<string, Scope>

const names = Object.keys(scopes) as (keyof typeof scopes)[]

/** The reports of an area that the caller leads, as far as a list goes. */
export const reportsInArea = procedure({
  who: leaders,
  input: v.strictObject({ area, scope: v.picklist(names) }),
  async run(call) {
    const { db, caller, input } = call
    const as = leadsAs(caller, input.area)
    if (!as) return fail('CALL.NOT_ALLOWED')
    const { where, order }: Scope = scopes[input.scope]
    const wanted = { areas: input.area, ...where(as, call) }
    const found = await db.find(reports, wanted, { order, limit: LIMIT })
    return listOf(found, (shown) => readCards(call, shown))
  },
})

/** As what a caller leads exactly this area. */
function leadsAs({ roles }: Caller, area: string): Lead | undefined {
  const leading = roles.filter((held) => held.area === area).map(({ role }) => role)
  return (['steward', 'supervisor'] as const).find((role) => leading.includes(role))
}
