import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'
import { DAY } from '../../clock/date.ts'
import type { Report } from '../../report/record.ts'

/**
 * What stands against rating a report's service, if anything: once done or withdrawn, for 30 days,
 * by its reporter. Withdrawing takes nothing away, so that nobody gains by pressing for it.
 */
export function ratingRefusal(report: Report, person: string, now: number): ErrorCode | undefined {
  if (report.reporter !== person) return 'REPORT.NOT_FOUND'
  if (report.assignee?.id === person) return 'RATING.OWN_WORK'
  const done = report.history.findLast(({ action }) => action === 'finish')
  const since = report.status === 'withdrawn' ? report.endedAt : done?.at
  if (since === undefined) return 'RATING.TOO_EARLY'
  return now - since > limits.ratingDays * DAY ? 'RATING.TOO_LATE' : undefined
}

/** The text whose fingerprint is a rating's id. */
export const ratingOf = (report: string): string => `rating ${report}`
