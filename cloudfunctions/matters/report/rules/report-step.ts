import type { Step } from '../../../core/lifecycle/kind.ts'
import type { Entry, Report } from '../report-record.ts'

/** A step to be taken on a report. */
export type ReportStep = Step<Entry, Report>
