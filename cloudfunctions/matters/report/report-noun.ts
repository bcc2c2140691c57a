import { statusLabel } from '../../../miniprogram/contract/status.ts'
import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/noun.ts'
import { heldReports } from './hand-over-reports.ts'
import { ownReports } from './own-reports.ts'
import { reports } from './report-record.ts'
import { reportActions, reportEvents } from './rules/report-actions.ts'
import { reportDeadlines } from './rules/report-deadlines.ts'
import { reportKind } from './rules/report-kind.ts'

export const reportNoun: Noun = {
  collections: [reports],
  life: {
    statuses: statusLabel,
    actions: reportActions,
    deadlines: reportDeadlines,
    events: reportEvents,
  },
  works: worksOf(reportKind, 4),
  holding: heldReports,
  ownData: ownReports,
}
