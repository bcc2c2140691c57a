import type { World } from '../../core/procedure/procedure.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { countRating } from '../../published/figure/effects/touch-figures.ts'
import { openRemedy } from '../remedy/effects/open-remedy.ts'
import { type Rating, ratings } from './rating-record.ts'

/**
 * Does what follows from a rating: figures count it, and a bad one given by name opens a remedy.
 * @returns whether it got on; if not, the rating waits for the timer
 */
export async function settleRating(world: World, rating: Rating): Promise<boolean> {
  if (rating.settleAt === undefined) return true
  const { _id, changes } = rating
  try {
    await countRating(world, rating)
    await openRemedy(world, rating)
    await world.db.change(ratings, { _id, changes }, { drop: ['settleAt'] })
    return true
  } catch (surprise) {
    // Not by its id, which is its report's.
    world.log({ code: 'EFFECT.LATER', month: rating.month, ...describe(surprise) })
    return false
  }
}
