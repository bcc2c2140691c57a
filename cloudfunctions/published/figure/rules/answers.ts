import type { Tally } from '../../../core/tally/tally.ts'
import { tellingOf } from '../../../matters/rating/rules/group.ts'

/** What residents said of what was done, side by side; `none` said nothing. */
export type AnswersTold = { solved: number; partly: number; unsolved: number; none: number }

/**
 * What residents said of what was done; nothing (null) of so few that a number is a neighbour, but
 * to whoever `opens` the reports themselves.
 */
export function answersIn(tally: Tally, opens: boolean): AnswersTold | null {
  const { solved = 0, partly = 0, unsolved = 0, unanswered = 0 } = tally.counts
  return isAnswered(tally, opens) ? { solved, partly, unsolved, none: unanswered } : null
}

/** Whether what residents answered is told of: by the rule of what they rated, except that five are numbers. */
export const isAnswered = ({ counts: { answered = 0 } }: Tally, opens: boolean): boolean =>
  opens || answered === 0 || tellingOf(answered) !== 'nothing'
