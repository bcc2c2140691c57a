import { type RemedyStatus, remedyStatusLabel } from '../../../miniprogram/contract/remedy.ts'
import { tuesday } from '../../moments.ts'
import { aReport } from '../a-report.ts'
import type { Standing } from '../cells.ts'
import { describeThings } from '../describe-things.ts'
import { aRemedy } from './a-remedy.ts'
import { type RemedyAct, remedyActs, remedyLists } from './calls.ts'
import { remedyMatrix } from './matrix.ts'

describeThings({
  called: { one: 'remedy', many: 'remedies' },
  collection: 'remedies',
  statuses: Object.keys(remedyStatusLabel) as RemedyStatus[],
  matrix: remedyMatrix,
  lists: remedyLists,
  acts: remedyActs,
  /** The report is closed. */
  standing(at: Standing<RemedyStatus>, { revisited }: Partial<RemedyAct> = {}) {
    const report = aReport({ ...at, status: 'closed' }, tuesday)
    const remedy = aRemedy(report, at.status, tuesday)
    return { report, thing: revisited ? { ...remedy, revisitedAt: remedy.openedAt } : remedy }
  },
})
