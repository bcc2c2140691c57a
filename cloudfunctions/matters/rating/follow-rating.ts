import { followUp } from '../../core/lifecycle/follow-up.ts'
import type { World } from '../../core/procedure/world.ts'
import { type Rating, ratings } from './rating-record.ts'

/** Does what follows from a rating as it was given: one that was changed meanwhile waits for the timer. */
export const followRating = (world: World, rating: Rating): Promise<boolean> =>
  followUp(world, ratings, rating, { changes: rating.changes })
