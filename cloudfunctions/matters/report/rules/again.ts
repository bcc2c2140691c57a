import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import type { Report } from '../report-record.ts'
import { handedBack } from './hand-back.ts'
import type { ReportStep } from './report-step.ts'
import { type Asker, requested } from './request.ts'
import { over } from './standing.ts'

/** What is to be done again: its category, and who has it then. */
export type Again = { calendar: Calendar; category: Category; whom: Holder | undefined }

/**
 * The reporter wants it done again (重办): the first time it simply is, with a fresh promise; after
 * that somebody has to agree (design, section 4).
 */
export function reopenStep(
  report: Report,
  words: string,
  { calendar, category, whom }: Again,
  asker: Asker,
): ReportStep {
  const said = { action: 'reopen' as const, content: { words } }
  if (report.reopened > 0) {
    const request = requested(report, asker, { kind: 'reopen' })
    return { ...said, to: report.status, set: { request }, entry: { request: 'reopen' } }
  }
  const back = handedBack(calendar, category, whom, asker.at)
  const changes = { set: { reopened: report.reopened + 1 }, drop: ['answer'] as const }
  return { ...said, to: back.to, ...together(back, changes), entry: back.entry }
}

/** The steward looked at what a patrol report came to: it holds, or is to be done again. */
export function checkStep(
  { holds, words }: { holds: boolean; words?: string | undefined },
  { calendar, category, whom }: Again,
  now: number,
): ReportStep | Failure {
  if (!holds && !words) return fail('REPORT.WORDS_NEEDED')
  const content = contentOf(words, [])
  const said = { action: 'check' as const, ...(content ? { content } : {}) }
  const looked = { drop: ['sampled'] as const }
  if (holds) return { ...said, to: 'closed', ...together(over(now), looked) }
  const back = handedBack(calendar, category, whom, now)
  return { ...said, to: back.to, ...together(back, looked), entry: back.entry }
}
