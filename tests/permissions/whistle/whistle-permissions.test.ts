import { type WhistleStatus, whistleStatusLabel } from '../../../miniprogram/contract/whistle.ts'
import { tuesday } from '../../moments.ts'
import { aReport } from '../a-report.ts'
import type { Standing } from '../cells.ts'
import { describeThings } from '../describe-things.ts'
import { deskWhistleLists } from '../desk/calls.ts'
import { whistlesOnDesks } from '../desk/matrix.ts'
import { aWhistle } from './a-whistle.ts'
import { type WhistleAct, whistleActs } from './calls.ts'
import { whistleMatrix } from './matrix.ts'

describeThings({
  called: { one: 'whistle', many: 'whistles' },
  collection: 'whistles',
  statuses: Object.keys(whistleStatusLabel) as WhistleStatus[],
  matrix: { ...whistleMatrix, ...whistlesOnDesks },
  lists: deskWhistleLists,
  acts: whistleActs,
  /** The report is being handled. */
  standing(at: Standing<WhistleStatus>, { come, disputed }: Partial<WhistleAct> = {}) {
    const report = aReport({ ...at, status: 'handling' }, tuesday)
    const whistle = aWhistle(report, at, { now: tuesday, come: come === true })
    return { report, thing: disputed ? { ...whistle, disputedAt: whistle.createdAt } : whistle }
  },
})
