import { isOpen } from '../../../../miniprogram/contract/status.ts'
import type { Effect } from '../../../core/procedure/context.ts'
import type { Entry, Report } from '../../report/report-record.ts'
import { endWhistle } from '../end-whistle.ts'

/** The whistles of a report that has ended end with it. */
export const endWhistles: Effect<Report, Entry> = {
  from: ({ to }) => !isOpen[to] && to !== 'done',
  async run(context, { whistles }) {
    for (const { id, open } of whistles) if (open) await endWhistle(context, id)
    return 'done'
  },
}
