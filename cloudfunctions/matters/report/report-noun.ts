import { worksOf } from '../../core/lifecycle/works.ts'
import type { Noun } from '../../core/procedure/noun.ts'
import { heldReports } from './hand-over-reports.ts'
import { ownReports } from './own-reports.ts'
import { reports } from './report-record.ts'
import { reportKind } from './rules/report-kind.ts'

export const reportNoun: Noun = {
  collections: [reports],
  works: worksOf(reportKind, 4),
  holding: heldReports,
  ownData: ownReports,
}
