import type { Answer } from '../../../miniprogram/contract/answer.ts'
import type { Category } from '../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../clock/calendar.ts'
import { type Failure, fail } from '../../procedure/failure.ts'
import type { Entry, Report } from '../record.ts'
import { newReport, promiseFrom } from './new-report.ts'
import { restNumber } from './number.ts'
import { isAround } from './see.ts'
import { contentOf, type Step } from './step.ts'

/** What the reporter says: solved, partly or unsolved; what is still missing for the last two. */
export type Answering = { answer: Answer; words?: string | undefined }

/**
 * Takes the reporter's answer. Solved closes the report; partly closes it too and a new one
 * begins for the rest; unsolved gives it back to whoever had it, with a fresh promise.
 */
export function answerStep(
  calendar: Calendar,
  category: Category,
  { answer, words }: Answering,
  now: number,
): Step | Failure {
  if (answer !== 'solved' && !words) return fail('REPORT.WORDS_NEEDED')
  const content = contentOf(words, [])
  const said = { action: 'answer', entry: { answer }, ...(content ? { content } : {}) } as const
  if (answer === 'unsolved') {
    return {
      ...said,
      to: 'assigned',
      set: { answer, ...promiseFrom(calendar, now, category) },
      drop: ['doneAt', 'contactedAt'],
    }
  }
  return {
    ...said,
    to: 'closed',
    set: { answer },
    ...(answer === 'partly' ? { pending: true } : {}),
  }
}

/** The id of the report for what a partly solved one left. */
export const restId = (id: string): string => `${id}-rest`

/** The report for what is left of a partly solved one: same place, same people, a fresh promise. */
export function restReport(
  calendar: Calendar,
  whole: Report,
  category: Category,
  { version, at, token }: Entry,
): Report {
  const { reporter, place, areas, assignee, route } = whole
  const rest = newReport({
    id: restId(whole._id),
    calendar,
    number: restNumber(whole.number),
    reporter,
    token,
    category,
    place,
    routed: {
      areas,
      ...(assignee ? { assignee } : {}),
      route: {
        reason: isAround(whole) ? 'around' : 'rest',
        departments: route.departments,
        unstaffed: !assignee,
      },
    },
    content: whole.content[version] ?? {},
    now: at,
  })
  return { ...rest, restOf: whole._id }
}
