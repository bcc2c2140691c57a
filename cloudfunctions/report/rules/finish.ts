import type { Category } from '../../../miniprogram/contract/category.ts'
import { type Failure, fail } from '../../procedure/failure.ts'
import type { Report } from '../record.ts'
import { contentOf, type Step } from './step.ts'

/** What a worker says when closing: which conditions are met (by place in the list), words, photos. */
export type Finishing = {
  met: readonly number[]
  words?: string | undefined
  photos: readonly string[]
}

/** Closes a report (办结) when every promised condition is met, with a photo where the category asks. */
export function finishStep(
  { doneWhen }: Report,
  category: Category,
  { met, words, photos }: Finishing,
  now: number,
): Step | Failure {
  if (doneWhen.some((_, place) => !met.includes(place))) return fail('REPORT.CONDITIONS_MISSING')
  if (category.photoOnDone && photos.length === 0) return fail('REPORT.PHOTO_NEEDED')
  const content = contentOf(words, photos)
  return {
    action: 'finish',
    to: 'done',
    set: { doneAt: now },
    drop: ['answer'],
    ...(content ? { content } : {}),
  }
}
