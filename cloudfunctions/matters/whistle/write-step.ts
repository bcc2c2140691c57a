import type { World } from '../../core/procedure/procedure.ts'
import { type Acting, changeBy, type Step } from './rules/whistle-step.ts'
import { settleWhistle } from './settle-whistle.ts'
import { type Whistle, whistles } from './whistle-record.ts'

/**
 * Takes a step on a whistle in one conditional write, and does what follows.
 * @returns the whistle as it is now; nothing when somebody else wrote in between
 */
export async function writeStep(
  world: World,
  whistle: Whistle,
  step: Step,
  acting: Acting,
): Promise<Whistle | undefined> {
  const where = { _id: whistle._id, version: whistle.version }
  const fresh = await world.db.change(whistles, where, changeBy(whistle, step, acting, world.city))
  if (fresh) await settleWhistle(world, fresh)
  return fresh
}
