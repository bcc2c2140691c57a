import { type RemedyStatus, remedyStatusLabel } from '../../../miniprogram/contract/remedy.ts'
import { tuesday } from '../../moments.ts'
import { aReport } from '../a-report.ts'
import type { Standing } from '../cells.ts'
import { describeThings } from '../describe-things.ts'
import { deskRemedyLists } from '../desk/calls.ts'
import { remediesOnDesks } from '../desk/matrix.ts'
import { aRemedy } from './a-remedy.ts'
import { type RemedyAct, remedyActs } from './calls.ts'
import { remedyMatrix } from './matrix.ts'

describeThings({
  called: { one: 'remedy', many: 'remedies' },
  collection: 'remedies',
  statuses: Object.keys(remedyStatusLabel) as RemedyStatus[],
  matrix: { ...remedyMatrix, ...remediesOnDesks },
  lists: deskRemedyLists,
  acts: remedyActs,
  /** The report is closed. */
  standing(at: Standing<RemedyStatus>, { revisited }: Partial<RemedyAct> = {}) {
    const report = aReport({ ...at, status: 'closed' }, tuesday)
    const remedy = aRemedy(report, at.status, tuesday)
    return { report, thing: revisited ? { ...remedy, revisitedAt: remedy.openedAt } : remedy }
  },
})
