import type { OwnData } from '../../core/procedure/context.ts'
import { messages } from '../../messages/message-record.ts'
import { reports } from '../report/report-record.ts'
import { barePlace } from '../report/rules/erased-report.ts'
import { whistles } from './whistle-record.ts'

/** Of whoever reported a whistle keeps only where it was, in their own words. */
export const ownWhistles: OwnData = {
  async eraseAround({ db }, { kind, id }) {
    const report = kind === 'report' ? await db.read(reports, id) : undefined
    if (!report) return
    const place = barePlace(report.place).words
    await db.changeAll(whistles, { report: id }, { set: { place } })
    if (report.place.building) return
    // Where a pin was, those who were called were told in the words that somebody typed.
    await db.removeAll(messages, { _id: { from: `${id}-w`, below: `${id}-x` } })
  },
}
