import type { Context } from '../../core/procedure/context.ts'
import { type Report, reports } from './report-record.ts'
import { reportNumber } from './rules/number.ts'

/** How often a number may turn out to be taken before we give up: it has 330,000 values a day. */
const TRIES = 5

/**
 * Adds a report, once: when its id is already there, that report is returned and nothing changes.
 * A number that another report has is drawn anew.
 */
export async function addReport(
  { db, now, random }: Pick<Context, 'db' | 'now' | 'random'>,
  report: Report,
): Promise<Report> {
  let fresh = report
  for (let tried = 0; tried < TRIES; tried++) {
    if (await db.add(reports, fresh)) return fresh
    const known = await db.read(reports, report._id)
    if (known) return known
    fresh = { ...report, number: reportNumber(now, random) }
  }
  throw new Error('no free report number')
}
