import { dayOf } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { callCounts } from '../../directory/person/call-count-record.ts'

/** How often a day the digits of a slip are tried, by all people together; then it rests until the next. */
const TRIES = 5

/**
 * Counts a try of the digits that a slip asks for, before they are looked at: many at once try no more
 * often than one after the other. One operation for the first of a day at +08:00, two for each further one.
 * @returns whether they may be looked at
 */
export async function tryDigits(
  { db, now, sign }: Pick<Context, 'db' | 'now' | 'sign'>,
  reportId: string,
): Promise<boolean> {
  const _id = sign(`slip ${reportId} ${dayOf(now)}`)
  if (await db.add(callCounts, { _id, count: 1, tokens: [], at: now })) return true
  const few = { _id, count: { from: 0, below: TRIES } }
  return (await db.change(callCounts, few, { increase: { count: 1 } })) !== undefined
}
