import type { World } from '../../core/procedure/procedure.ts'
import { type Remedy, remedies } from './remedy-record.ts'
import { type Acting, changeBy, type Step } from './rules/remedy-step.ts'
import { settleRemedy } from './settle-remedy.ts'

/**
 * Takes a step on a remedy in one conditional write, and does what follows.
 * @returns the remedy as it is now; nothing when somebody else wrote in between
 */
export async function writeStep(
  world: World,
  remedy: Remedy,
  step: Step,
  acting: Acting,
): Promise<Remedy | undefined> {
  const where = { _id: remedy._id, version: remedy.version }
  const fresh = await world.db.change(remedies, where, changeBy(remedy, step, acting, world.city))
  if (fresh) await settleRemedy(world, fresh)
  return fresh
}
