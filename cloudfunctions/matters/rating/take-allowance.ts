import { limits } from '../../../miniprogram/contract/limits.ts'
import type { Context } from '../../core/procedure/context.ts'
import { allowances } from './allowance-record.ts'

/** Whose rating it is, and where it counts: in a community, and a month (`YYYY-MM`). */
type Group = { person: string; community: string; month: string }

/** What a rating counts as: which of its person's it is in the group, from 1 on. */
export type Taken = { _id: string; nth: number }

/**
 * Takes the next of what a person is allowed in a group: as many of their ratings count, of whatever
 * they are; nothing once all are taken. One operation, and one more for each that is taken.
 */
export async function takeAllowance(
  { db, sign }: Pick<Context, 'db' | 'sign'>,
  { person, community, month }: Group,
): Promise<Taken | undefined> {
  for (let nth = 1; nth <= limits.ratingsCounted; nth++) {
    const _id = sign(`allowance ${person} ${community} ${month} ${nth}`)
    if (await db.add(allowances, { _id, month })) return { _id, nth }
  }
  return undefined
}
