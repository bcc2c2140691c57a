import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import type { World } from '../../core/procedure/world.ts'
import { whistleKind } from './rules/whistle-kind.ts'

/** Ends a whistle whose report has ended; one that is over stays as it is. */
export async function endWhistle(world: World, id: string): Promise<void> {
  const step = { action: 'end', to: 'ended' } as const
  await takeStepOn(world, whistleKind, id, ({ open }) =>
    open ? { step, acting: bySystem(world.now, 'end') } : undefined,
  )
}
