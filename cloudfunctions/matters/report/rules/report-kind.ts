import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import { isOpen } from '../../../../miniprogram/contract/status.ts'
import { dueAt } from '../../../core/clock/due.ts'
import type { Kind } from '../../../core/lifecycle/kind.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Entry, type Report, reports } from '../report-record.ts'
import { storedCategory } from './category.ts'
import { reckoned } from './promise.ts'
import { stepByTime } from './report-by-time.ts'
import { deadlinesOf } from './report-deadlines.ts'

/** What only tells: a decision made before it is still a decision on the same state. */
const notices: readonly ReportAction[] = [
  'remind',
  'escalate',
  'reckon',
  'whistle',
  'publish',
  'takeOff',
  'unclaim',
  'erase',
  'forget',
]

/** The life of a report. */
export const reportKind: Kind<Entry, Report, City> = {
  collection: reports,
  codes: { unknown: 'REPORT.NOT_FOUND', changed: 'REPORT.CHANGED' },
  isOpen: (status) => isOpen[status],
  isNotice: ({ action }) => notices.includes(action),
  deadlines: deadlinesOf,
  stepByTime,
  reckon(report, { categories, calendar }) {
    const { contact } = storedCategory(categories, report.category)
    const contactBy = dueAt(calendar, report.promisedAt, contact).at
    const dates = together<Report>({ set: { contactBy } }, reckoned(calendar, report, {}))
    return { action: 'reckon', to: report.status, ...dates }
  },
}
