import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import type { Report } from '../report-record.ts'
import { cutPauses, reckoned } from './promise.ts'
import type { ReportStep } from './report-step.ts'

/** What a worker says when closing: which conditions are met (by place in the list), words, photos. */
export type Finishing = {
  met: readonly number[]
  words?: string | undefined
  photos: readonly string[]
  /** Whether the steward is to check the result. */
  sampled?: boolean
}

/**
 * Closes a report (办结) when every promised condition is met, with a photo where the category asks.
 * A pause that still runs ends now, and so do an open question and request.
 */
export function finishStep(
  calendar: Calendar,
  report: Report,
  category: Category,
  { met, words, photos, sampled = false }: Finishing,
  now: number,
): ReportStep | Failure {
  const missing = report.doneWhen.some((_, place) => !met.includes(place))
  if (missing) return fail('REPORT.CONDITIONS_MISSING')
  if (category.photoOnDone && photos.length === 0) return fail('REPORT.PHOTO_NEEDED')
  const pauses = cutPauses(report.pauses, now, ['question', 'suspension'])
  const content = contentOf(words, photos)
  const promise = reckoned(calendar, report, { pauses })
  const late = now > (promise.set?.dueAt ?? report.dueAt)
  return {
    action: 'finish',
    to: 'done',
    ...together(promise, {
      set: { doneAt: now, ...(sampled ? { sampled } : {}) },
      drop: ['answer', 'question', 'request'],
    }),
    ...(content ? { content } : {}),
    ...(late ? { entry: { late } } : {}),
  }
}
