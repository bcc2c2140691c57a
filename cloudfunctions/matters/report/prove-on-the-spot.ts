import { prove } from '../../core/lifecycle/prove.ts'
import { type Failure, isFailure } from '../../core/procedure/failure.ts'
import type { World } from '../../core/procedure/world.ts'
import { type Report, reports } from './report-record.ts'

/**
 * A report that was done on the spot, with the photo of it taken over, as it begins. Sent again, when
 * the photo is where it was uploaded no more, it is the report that is there.
 */
export async function proveOnTheSpot(
  world: Pick<World, 'db' | 'files' | 'sign'>,
  report: Report,
): Promise<Report | Failure> {
  const proof = await prove(world, reports, report._id, report.content[1] ?? {})
  if (isFailure(proof)) return (await world.db.read(reports, report._id)) ?? proof
  const { content, sums } = proof
  const history = report.history.map((entry) => (entry.version === 1 ? { ...entry, sums } : entry))
  return { ...report, content: { ...report.content, 1: content }, history }
}
