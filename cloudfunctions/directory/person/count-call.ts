import { dayOf } from '../../core/clock/date.ts'
import type { Caller } from '../../core/procedure/caller.ts'
import type { Context } from '../../core/procedure/context.ts'
import { callCounts } from './call-count-record.ts'

/**
 * Counts a call of a procedure of which a city allows so many a day (`perDay` of its rules), whoever
 * is in service more: one operation for the first of a day, two for each further one, also for one
 * that is refused. Of all others nothing is counted.
 * @returns whether it may go on
 */
export async function countCall(
  { db, city, now, sign }: Pick<Context, 'db' | 'city' | 'now' | 'sign'>,
  { id, roles }: Pick<Caller, 'id' | 'roles'>,
  procedure: string,
): Promise<boolean> {
  const allowed = city.rules.perDay[procedure]
  if (!allowed) return true
  const _id = sign(`calls ${id} ${dayOf(now)} ${procedure}`)
  if (await db.add(callCounts, { _id, count: 1, at: now })) return true
  const below = roles.length > 0 ? allowed.staff : allowed.resident
  const counted = await db.change(
    callCounts,
    { _id, count: { from: 0, below } },
    { increase: { count: 1 } },
  )
  return counted !== undefined
}
