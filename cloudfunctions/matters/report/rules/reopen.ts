import { together } from '../../../core/lifecycle/patch.ts'
import type { Report } from '../report-record.ts'
import { type HandBack, handedBack } from './hand-back.ts'
import type { ReportStep } from './report-step.ts'
import { type Asker, requested } from './request.ts'

/**
 * The reporter wants it done again (重办): the first time it simply is, with a fresh promise; after
 * that somebody has to agree.
 */
export function reopenStep(
  report: Report,
  words: string,
  handBack: HandBack,
  asker: Asker,
): ReportStep {
  const reopening = { action: 'reopen' as const, content: { words } }
  if (report.reopened > 0) {
    const request = requested(report, asker, { kind: 'reopen' })
    return { ...reopening, to: report.status, set: { request }, entry: { request: 'reopen' } }
  }
  const back = handedBack(handBack, asker.at)
  const changes = { set: { reopened: report.reopened + 1 }, drop: ['answer'] as const }
  return { ...reopening, to: back.to, ...together(back, changes), entry: back.entry }
}
