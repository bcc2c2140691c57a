import * as v from 'valibot'
import { leaders } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { area } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { listOf, PAGE } from './lists.ts'
import { reports } from './record.ts'

/** What a leader's list shows: those nobody has, those somebody has, those done and not yet answered. */
const scopes = {
  pool: ['pool'],
  assigned: ['assigned', 'handling'],
  done: ['done'],
} as const

/** The reports of an area that the caller leads, in the order they are due. */
export const reportsInArea = procedure({
  who: leaders,
  input: v.strictObject({ area, scope: v.picklist(['pool', 'assigned', 'done']) }),
  async run(call) {
    const { db, caller, input } = call
    const leads = caller.roles.some(
      ({ role, area }) => (role === 'steward' || role === 'supervisor') && area === input.area,
    )
    if (!leads) return fail('CALL.NOT_ALLOWED')
    const where = { areas: input.area, status: { oneOf: scopes[input.scope] } }
    const found = await db.find(reports, where, { order: { dueAt: 'up' }, limit: PAGE + 1 })
    return listOf(call, found)
  },
})
