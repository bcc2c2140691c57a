import { DAY } from '../../../core/clock/date.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { City } from '../../../core/procedure/city.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import type { Report } from '../report-record.ts'
import { cutPauses, reckoned } from './promise.ts'
import type { ReportStep } from './report-step.ts'

type Asking = Pick<City, 'calendar' | 'rules'>

/**
 * Asks the reporter something: the clock stands still until the reply, for so many days at most
 * (a pause 等居民). `now` is epoch ms.
 */
export function askStep(
  { calendar, rules }: Asking,
  report: Report,
  { words, days }: { words: string; days: number },
  now: number,
): ReportStep | Failure {
  if (days > rules.askDays) return fail('REPORT.BAD_UNTIL')
  const until = now + days * DAY
  const pauses = [
    ...cutPauses(report.pauses, now, ['question']),
    { kind: 'question' as const, reason: '等居民回复', from: now, until },
  ]
  return {
    action: 'ask',
    to: 'handling',
    content: { words },
    ...together(reckoned(calendar, report, { pauses }), { set: { question: report.version + 1 } }),
    entry: { until },
  }
}

/** The reporter replies: the clock goes on at once. `now` is epoch ms. */
export function replyStep(
  { calendar }: Asking,
  report: Report,
  content: Content,
  now: number,
): ReportStep {
  const pauses = cutPauses(report.pauses, now, ['question'])
  return {
    action: 'reply',
    to: report.status,
    content,
    ...together(reckoned(calendar, report, { pauses }), { drop: ['question'] }),
    entry: { until: now },
  }
}
