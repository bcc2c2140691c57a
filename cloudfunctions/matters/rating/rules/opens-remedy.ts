import { isBad } from '../../../../miniprogram/contract/rating.ts'
import type { Rating } from '../rating-record.ts'

/** Whether a rating is followed up: a bad one, given by name. Source: design, section 7. */
export const opensRemedy = <R extends { level: Rating['level']; report?: string | undefined }>(
  rating: R,
): rating is R & { report: string } => rating.report !== undefined && isBad(rating.level)
