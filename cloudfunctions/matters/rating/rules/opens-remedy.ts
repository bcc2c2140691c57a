import type { Matter } from '../../../../miniprogram/contract/matter.ts'
import { isBad } from '../../../../miniprogram/contract/rating.ts'
import type { Rating } from '../rating-record.ts'

/** Whether a rating is followed up: a bad one, given by name. Source: design, section 7. */
export const opensRemedy = <R extends { level: Rating['level']; matter?: Matter | undefined }>(
  rating: R,
): rating is R & { matter: Matter } => rating.matter !== undefined && isBad(rating.level)
