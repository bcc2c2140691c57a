import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { DAY } from '../../../core/clock/date.ts'
import type { Caller } from '../../../core/procedure/caller.ts'
import type { Report } from '../../report/report-record.ts'
import { servesThere, wasServed } from '../../report/rules/serves.ts'

/**
 * What stands against rating a report's service, if anything: once done or withdrawn, for 30 days,
 * by its reporter, unless they serve where it lies. Withdrawing takes nothing away once somebody in
 * service acted, so that nobody gains by pressing for it; before there was no service, and whoever
 * reports and withdraws could rate as often as they like.
 */
export function ratingRefusal(
  report: Report,
  caller: Pick<Caller, 'id' | 'roles'>,
  now: number,
): ErrorCode | undefined {
  if (report.reporter !== caller.id) return 'REPORT.NOT_FOUND'
  if (report.assignee?.id === caller.id) return 'RATING.OWN_WORK'
  if (servesThere(report, caller)) return 'RATING.OF_STAFF'
  const done = report.history.findLast(({ action }) => action === 'finish')
  const since = report.status === 'withdrawn' ? report.endedAt : done?.at
  if (since === undefined) return 'RATING.TOO_EARLY'
  if (!wasServed(report)) return 'RATING.NOT_SERVED'
  return now - since > limits.ratingDays * DAY ? 'RATING.TOO_LATE' : undefined
}

/** The text whose fingerprint is a rating's id. */
export const ratingOf = (report: string): string => `rating ${report}`
