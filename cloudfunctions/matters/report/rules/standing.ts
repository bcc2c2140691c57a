import type { Patch } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { InHand } from '../../../core/procedure/context.ts'
import type { Report } from '../report-record.ts'

/** Gives a report to a holder from now on (epoch ms), or to the pool. */
export const givenTo = (whom: Holder | undefined, now: number): Patch<Report> =>
  whom
    ? { set: { assignee: whom }, drop: ['poolAt'] }
    : { set: { poolAt: now }, drop: ['assignee'] }

/** As what, and where, whoever has a report has it: where it lies, or in the community that lent them. */
export const inHandOf = ({
  assignee,
  areas,
}: Pick<Report, 'assignee' | 'areas'>): InHand | undefined =>
  assignee && { role: assignee.role, areas: assignee.lentFrom ? [assignee.lentFrom] : areas }

/** The status of a report with a holder, or without one. */
export const standingWith = (whom: Holder | undefined): 'assigned' | 'pool' =>
  whom ? 'assigned' : 'pool'

/** It is over now (epoch ms): nothing waits any more. */
export const over = (now: number): Patch<Report> => ({
  set: { endedAt: now },
  drop: ['question', 'request', 'poolAt'],
})
