import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { Report } from '../report-record.ts'
import type { ReportStep } from './report-step.ts'
import { givenTo } from './standing.ts'

type Held = Pick<Report, 'status' | 'assignee'>

/** Where a report stands with somebody else: what is being handled goes on being handled. */
const goesOn = ({ status }: Held): 'assigned' | 'handling' =>
  status === 'handling' ? 'handling' : 'assigned'

/**
 * Hands a report over, since nothing is ever without an owner, from somebody who is away or
 * has left: to `whom`, who goes on with it as it stands, or to the pool, where the worker first asked
 * stays responsible. The promise runs on; what they had asked leave for is asked no more. It keeps by
 * which `leave` it was handed over, and from whom. `now` is epoch ms.
 */
export const handOverStep = (
  report: Held,
  whom: Holder | undefined,
  { leave, now }: { leave: string; now: number },
): ReportStep => {
  const { status, assignee } = report
  const handedOver = assignee && { leave, from: assignee, status: goesOn(report) }
  return {
    action: 'handover',
    to: whom ? goesOn({ status }) : 'pool',
    ...together(givenTo(whom, now), {
      ...(handedOver ? { set: { handedOver } } : {}),
      drop: ['request'],
    }),
    entry: whom ? { whom } : {},
  }
}

/** Whether nobody did anything with a report since it was handed over by a leave. */
const isUntouched = ({ history }: Pick<Report, 'history'>, leave: string): boolean => {
  const at = history.findLastIndex(({ action, token }) => action === 'handover' && token === leave)
  return at >= 0 && history.slice(at + 1).every(({ by }) => by === 'system')
}

/**
 * Gives a report back that was handed over by a leave which was cancelled at once: as it stood, to whom it
 * was with. Nothing where it is over, or somebody has done something with it since. `now` is epoch ms.
 */
export function giveBackStep(
  report: Pick<Report, 'open' | 'handedOver' | 'history'>,
  leave: string,
  now: number,
): ReportStep | undefined {
  const { open, handedOver } = report
  if (!open || handedOver?.leave !== leave || !isUntouched(report, leave)) return undefined
  const { from: whom, status } = handedOver
  const given = together(givenTo(whom, now), { drop: ['handedOver'] })
  return { action: 'handover', to: status, ...given, entry: { whom } }
}
