import type { World } from '../../core/procedure/procedure.ts'
import { type Report, reports } from './report-record.ts'
import { type Acting, changeBy, type Step } from './rules/report-step.ts'
import { settle } from './settle.ts'

/**
 * Takes a step on a report in one conditional write, and does what follows.
 * @returns the report as it is now; nothing when somebody else wrote in between
 */
export async function writeStep(
  world: World,
  report: Report,
  step: Step,
  acting: Acting,
): Promise<Report | undefined> {
  const where = { _id: report._id, version: report.version }
  const fresh = await world.db.change(reports, where, changeBy(report, step, acting, world.city))
  if (fresh) await settle(world, fresh)
  return fresh
}
