import { prove } from '../../core/lifecycle/prove.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Failure, isFailure } from '../../core/procedure/failure.ts'
import { type Report, reports } from './report-record.ts'

/**
 * A report that was done on the spot, with the photo of it taken over, as it begins. Sent again, when
 * the photo is where it was uploaded no more, it is the report that is there.
 */
export async function proveOnTheSpot(
  context: Pick<Context, 'db' | 'files' | 'sign'>,
  report: Report,
): Promise<Report | Failure> {
  const proof = await prove(context, reports, report._id, report.content[1] ?? {})
  if (isFailure(proof)) return (await context.db.read(reports, report._id)) ?? proof
  const { content, sums } = proof
  const history = report.history.map((entry) => (entry.version === 1 ? { ...entry, sums } : entry))
  return { ...report, content: { ...report.content, 1: content }, history }
}
