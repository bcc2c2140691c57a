import type { World } from '../procedure/procedure.ts'
import { ratings } from '../rating/record.ts'
import { ratingOf } from '../rating/rules/may-rate.ts'
import type { Remedy, RemedyEntry } from '../remedy/record.ts'
import type { Progress } from './outbox.ts'

/** A rating whose appeal was upheld is left out of figures; it is never deleted. */
export async function leaveOut(
  { db, sign }: Pick<World, 'db' | 'sign'>,
  { report, outcome }: Remedy,
  { action, to }: RemedyEntry,
): Promise<Progress> {
  if (action !== 'vote' || to !== 'done' || outcome !== 'upheld') return 'done'
  await db.change(ratings, { _id: sign(ratingOf(report)) }, { set: { leftOut: true } })
  return 'done'
}
