import type { World } from '../procedure/procedure.ts'
import type { Whistle } from './record.ts'
import type { Acting, Step } from './rules/step.ts'
import { rungsOf } from './rules/waits.ts'
import { writeStep } from './write-step.ts'

/**
 * Lets silence climb as far as it has come, each rung once. Whoever wrote in between has reckoned
 * anew when time next brings something; that is seen to the next time.
 * @returns whether anything came of it
 */
export async function whistleByTime(world: World, whistle: Whistle): Promise<boolean> {
  const reached = rungsOf(whistle, world.city).filter(({ at }) => at <= world.now)
  if (reached.length === 0) return false
  const marks = reached.map(({ mark }) => mark)
  const step: Step = {
    action: 'climb',
    to: whistle.status,
    set: { marks: [...whistle.marks, ...marks] },
    entry: { marks },
  }
  const token = `climb-${whistle.version}`
  const acting: Acting = { by: 'system', as: 'system', who: '系统', at: world.now, token }
  return (await writeStep(world, whistle, step, acting)) !== undefined
}
