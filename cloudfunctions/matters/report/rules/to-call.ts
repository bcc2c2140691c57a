import { DAY } from '../../../core/clock/date.ts'
import type { Rules } from '../../../core/procedure/rules.ts'
import type { Report } from '../report-record.ts'

/**
 * Whether there is still something to call whoever reported for at a moment (epoch ms): it is not over, or
 * so lately that they may have it done again.
 */
export const isToCall = (
  { endedAt }: Pick<Report, 'endedAt'>,
  { reopenDays }: Pick<Rules, 'reopenDays'>,
  now: number,
): boolean => endedAt === undefined || now - endedAt <= reopenDays * DAY
