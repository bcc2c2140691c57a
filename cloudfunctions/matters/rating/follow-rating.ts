import { followUp } from '../../core/lifecycle/follow-up.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Rating, ratings } from './rating-record.ts'

/** Does what follows from a rating as it was given: one that was changed meanwhile waits for the timer. */
export const followRating = (context: Context, rating: Rating): Promise<boolean> =>
  followUp(context, ratings, rating, { changes: rating.changes })
