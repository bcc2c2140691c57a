import { FOREVER } from '../../core/clock/date.ts'
import type { Where } from '../../core/cloud/query.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Leave, leaves } from './staff-record.ts'

/** The leaves that meet the conditions and are not over, nor cancelled, nor for good. One operation. */
export async function readRunningLeaves(
  { db, now }: Pick<Context, 'db' | 'now'>,
  where: Where,
): Promise<Leave[]> {
  const running = { ...where, until: { from: now + 1, below: FOREVER } }
  const found = await db.find(leaves, running, { order: { from: 'up' }, limit: 500 })
  return found.filter(({ cancelledAt }) => cancelledAt === undefined)
}
