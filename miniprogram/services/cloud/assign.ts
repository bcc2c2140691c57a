/** Gives a report to a worker, a supervisor or a community. */
import { actionToken } from './action-token'
import { call } from './call'

/** A report that is to be given to somebody, as it was last seen. */
type Given = { id: string; version: number }

/** Who gets it: a worker or a supervisor by their id, or a community, whose steward gives it on. */
export type Receiver = { worker: string } | { community: string }

/** Gives a report to somebody; tapped again it is given once. @throws CallError */
export const giveTo = ({ id, version }: Given, to: Receiver): Promise<unknown> =>
  call('report.assign', {
    reportId: id,
    version,
    token: actionToken('assign', id, version, ...Object.values(to)),
    ...to,
  })
