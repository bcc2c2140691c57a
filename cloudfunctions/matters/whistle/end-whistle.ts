import { bySystem, takeStepOn } from '../../core/lifecycle/take-step.ts'
import type { Context } from '../../core/procedure/context.ts'
import { whistleKind } from './rules/whistle-kind.ts'

/** Ends a whistle whose report has ended; one that is over stays as it is. */
export async function endWhistle(context: Context, id: string): Promise<void> {
  const step = { action: 'end', to: 'ended' } as const
  await takeStepOn(context, whistleKind, id, ({ open }) =>
    open ? { step, acting: bySystem(context.now, 'end') } : undefined,
  )
}
