import { limits } from './limits'

/** What is counted, by the names that pages and procedures call it. */
export type FigureName =
  | 'total'
  | 'solved'
  | 'unanswered'
  | 'response'
  | 'onTime'
  | 'closed'
  | 'closedOnTime'
  | 'satisfied'
  | 'unrated'
  | 'returned'
  | 'firstRight'
  | 'reopened'
  | 'joined'
  | 'departmentScore'
  | 'remediesOnTime'
  | 'remedySatisfied'
  | 'responseHours'
  | 'handlingHours'

/** The kinds of figures: a share in per cent, a score of 100, a median of hours, or a number. */
export type FigureKind = 'share' | 'score' | 'hours' | 'count'

/** Why somebody sees no value of a figure that is for those who follow bad ratings up. */
export const onlySupervisors = '只给督办看'

/** Why somebody is not told what so few residents answered, whose reports they can't open. */
export const fewAnswers = `有回答的还不到 ${limits.fewest} 件，不细说`

/** What a figure is counted from. */
export type FigureSource = 'reports' | 'ratings' | 'remedies' | 'whistles'
