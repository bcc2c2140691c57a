import { contentOf } from '../../../core/lifecycle/content.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { type HandBack, handedBack } from './hand-back.ts'
import type { ReportStep } from './report-step.ts'
import { over } from './standing.ts'

/** The steward checked a patrol's report on the spot: it holds, or is to be done again. */
export function checkStep(
  { holds, words }: { holds: boolean; words?: string | undefined },
  handBack: HandBack,
  now: number,
): ReportStep | Failure {
  if (!holds && !words) return fail('REPORT.WORDS_NEEDED')
  const content = contentOf(words, [])
  const checking = { action: 'check' as const, ...(content ? { content } : {}) }
  const looked = { drop: ['sampled'] as const }
  if (holds) return { ...checking, to: 'closed', ...together(over(now), looked) }
  const back = handedBack(handBack, now)
  return { ...checking, to: back.to, ...together(back, looked), entry: back.entry }
}
