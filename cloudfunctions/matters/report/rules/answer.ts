import type { Answer } from '../../../../miniprogram/contract/answer.ts'
import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import type { Content } from '../../../core/lifecycle/lifecycle-record.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Entry, Report } from '../report-record.ts'
import { handedBack } from './hand-back.ts'
import { newReport } from './new-report.ts'
import { restNumber } from './number.ts'
import type { ReportStep } from './report-step.ts'
import { isAround } from './see.ts'
import { over } from './standing.ts'

/** What the reporter says: solved, partly or unsolved; and, if they like, what is still missing. */
export type Answering = { answer: Answer; content?: Content | undefined }

/**
 * Takes the reporter's answer. Solved closes the report; partly closes it too and a new one
 * begins for the rest; unsolved gives it back to `whom`, with a fresh promise. Nobody has to say
 * why: whoever can't write would leave it at solved.
 */
export function answerStep(
  calendar: Calendar,
  category: Category,
  { answer, content }: Answering,
  whom: Holder | undefined,
  now: number,
): ReportStep {
  const said = { action: 'answer', entry: { answer }, ...(content ? { content } : {}) } as const
  if (answer === 'unsolved') {
    const back = handedBack({ calendar, category, whom }, now)
    const entry = { answer, ...back.entry }
    return { ...said, to: back.to, ...together(back, { set: { answer } }), entry }
  }
  return { ...said, to: 'closed', ...together(over(now), { set: { answer } }) }
}

/** Whether an entry leaves something to be done in a report of its own. */
export const leavesRest = ({ action, answer }: Pick<Entry, 'action' | 'answer'>): boolean =>
  action === 'answer' && answer === 'partly'

/** The id of the report for what a partly solved one left. */
export const restId = (id: string): string => `${id}-rest`

/**
 * The report for what is left of a partly solved one: same place, same people, a fresh promise.
 * `whom` has it: whoever had the whole, if they still work there.
 */
export function restReport(
  city: City,
  whole: Report,
  category: Category,
  { version, at, token }: Entry,
  whom: Holder | undefined,
): Report {
  const { reporter, onBehalf, source, place, areas, route } = whole
  const rest = newReport({
    id: restId(whole._id),
    city,
    number: restNumber(whole.number),
    source,
    ...(reporter ? { reporter } : {}),
    ...(onBehalf ? { onBehalf } : {}),
    token,
    category,
    place,
    routed: {
      areas,
      ...(whom ? { assignee: whom } : {}),
      route: {
        reason: isAround(whole) ? 'around' : 'rest',
        departments: route.departments,
        unstaffed: !whom,
      },
    },
    content: whole.content[version] ?? {},
    now: at,
  })
  return { ...rest, restOf: whole._id }
}
