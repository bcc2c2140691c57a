import { contentOf } from '../../../core/lifecycle/content.ts'
import type { Report } from '../report-record.ts'
import type { ReportStep } from './report-step.ts'

/** The first contact with the reporter (首次联系), in time or not. `now` is epoch ms. */
export function contactStep(
  { contactBy }: Pick<Report, 'contactBy'>,
  words: string | undefined,
  now: number,
): ReportStep {
  const content = contentOf(words, [])
  return {
    action: 'contact',
    to: 'handling',
    set: { contactedAt: now },
    ...(content ? { content } : {}),
    ...(now > contactBy ? { entry: { late: true } } : {}),
  }
}
