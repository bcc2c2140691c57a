import type { Progress } from '../../../core/lifecycle/outbox.ts'
import type { World } from '../../../core/procedure/procedure.ts'
import { countRating } from '../../../published/figure/effects/touch-figures.ts'
import type { Remedy, RemedyEntry } from '../../remedy/remedy-record.ts'
import { ratings } from '../rating-record.ts'
import { ratingOf } from '../rules/may-rate.ts'

/** A rating whose appeal was upheld is left out of figures, which are counted anew; it is never deleted. */
export async function leaveOut(
  world: World,
  { report, outcome }: Remedy,
  { action, to }: RemedyEntry,
): Promise<Progress> {
  if (action !== 'vote' || to !== 'done' || outcome !== 'upheld') return 'done'
  const _id = world.sign(ratingOf(report))
  const rating = await world.db.change(ratings, { _id }, { set: { leftOut: true } })
  if (rating) await countRating(world, rating)
  return 'done'
}
