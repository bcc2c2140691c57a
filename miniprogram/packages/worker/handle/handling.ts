/** A report as its handler's page shows it, put together. */
import type { WorkDraft } from '../../../services/outbox/drafts'
import type { ReportView } from '../../../services/words/report-view'
import { sayingsUnderWay, workDraft } from '../services/work-drafts'
import { type Tools, toolsOf } from './handler-tools'
import { type Wait, waitsOf } from './report-waits'
import { type Missing, missingOf, type Work, workOf } from './report-work'

/** A report as its handler sees it; `old` when there was no network and this is what the phone saw last. */
export type Handled = ReportView & { old: boolean }

/** A report as its handler's page shows it. */
export type Handling = {
  report: ReportView | null
  work: Work | null
  /** What is being said on closing, kept from the first tick on, and what that still lacks. */
  draft: WorkDraft | null
  missing: Missing
  tools: Tools
  waits: Wait[]
}

/** Before the report is there. */
export const nothingYet: Handling = {
  report: null,
  work: null,
  draft: null,
  missing: { count: 0, words: '' },
  tools: { shown: [], rest: [], why: '' },
  waits: [],
}

/** A report with what was written on it on this phone. */
export function handlingOf(report: ReportView): Handling {
  const draft = workDraft('finish', report)
  const work = workOf(report, sayingsUnderWay(report.id))
  return {
    ...{ report, work, draft },
    missing: missingOf(report, draft),
    tools: toolsOf(report, work),
    waits: waitsOf(report),
  }
}
