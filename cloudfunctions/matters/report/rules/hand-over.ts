import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { ReportStep } from './report-step.ts'
import { givenTo, standingWith } from './standing.ts'

/**
 * Hands a report over, since nothing is ever without an owner, from somebody who is away or
 * has left: to `whom`, who accepts it anew, or to the pool, where the worker first asked stays
 * responsible. The promise runs on; what they had asked leave for is asked no more. `now` is epoch ms.
 */
export const handOverStep = (whom: Holder | undefined, now: number): ReportStep => ({
  action: 'handover',
  to: standingWith(whom),
  ...together(givenTo(whom, now), { drop: ['request'] }),
  entry: whom ? { whom } : {},
})
