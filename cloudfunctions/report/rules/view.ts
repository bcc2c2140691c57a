import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import { type Answer, answerTold } from '../../../miniprogram/contract/answer.ts'
import type { Category } from '../../../miniprogram/contract/category.ts'
import type { ClockFace } from '../../../miniprogram/contract/clock.ts'
import { errorText } from '../../../miniprogram/contract/errors.ts'
import { type ReportStatus, statusLabel } from '../../../miniprogram/contract/status.ts'
import type { Calendar } from '../../clock/calendar.ts'
import { clockFace } from '../../clock/face.ts'
import type { Content, Entry, Report } from '../record.ts'
import { restId } from './answer.ts'
import { type Doing, mayDo } from './may-do.ts'
import { routeWords } from './route-words.ts'
import { isHolder } from './see.ts'
import { titleOf } from './title.ts'

/** A photo with a short-lived link. */
export type Photo = { id: string; url: string }

/** What was said or shown, with links to the photos. */
export type Said = { words: string; photos: Photo[] }

/** A step of a report's life, told to whoever may see it. `at` is epoch ms. */
export type TimelineItem = Said & {
  version: number
  at: number
  action: ReportAction
  /** Who did it: 王社工, 反映人. */
  who: string
  /** What it was, beyond the action: to whom, which answer. */
  told: string
}

/** An action and whether it is open to whoever asked; if not, why. */
export type ActionView = { action: Doing; open: boolean; why: string }

/** Somebody to call: a phone number is missing where there is none, or none for you. */
export type Contact = { name: string; phone: string }

/** What a report looks like to somebody who may see it whole. Times are epoch ms. */
export type ReportView = {
  id: string
  number: string
  version: number
  status: ReportStatus
  statusText: string
  title: string
  category: { code: string; name: string; icon: string; photoOnDone: boolean }
  place: string
  said: Said
  /** The promise: who, by when, what done means. */
  holder: Contact | null
  route: string
  clock: ClockFace
  promisedAt: number
  dueAt: number
  contactBy: number
  contactedAt: number | null
  doneAt: number | null
  doneWhen: string[]
  /** Whose it is; the number whole only for whoever handles it. */
  reporter: Contact
  mine: boolean
  answer: Answer | null
  /** The id of the report that this is the rest of, and of the rest that this one left. */
  restOf: string | null
  rest: string | null
  timeline: TimelineItem[]
  actions: ActionView[]
}

/** What a view is made with besides the report. */
export type ViewFacts = {
  calendar: Calendar
  category: Category
  seer: Parameters<typeof mayDo>[1]
  now: number
  /** What a person is called by whoever looks, in the role they acted in. */
  nameOf(entry: Pick<Entry, 'by' | 'as'>): string
  holder: Contact | null
  reporter: Contact
  links: ReadonlyMap<string, string>
}

/** The clock of a report: it runs from the promise to the closing. */
export function reportClock(calendar: Calendar, report: Report, now: number): ClockFace {
  const { promisedAt: from, dueAt: due, limits, pauses, unnoticed } = report
  const clock = { from, due, limits, pauses, ...(unnoticed === undefined ? {} : { unnoticed }) }
  if (report.open) return clockFace(calendar, clock, now)
  const stopped = report.doneAt ?? report.history.at(-1)?.at ?? due
  return clockFace(calendar, { ...clock, stopped }, now)
}

/** All files that a view of a report shows. */
export const filesOf = ({ content }: Report): string[] =>
  Object.values(content).flatMap(({ photos = [] }) => photos)

/** A report as somebody who may see it whole sees it. */
export function viewReport(report: Report, facts: ViewFacts): ReportView {
  const { calendar, category, seer, now, holder, reporter, links } = facts
  return {
    id: report._id,
    number: report.number,
    version: report.version,
    status: report.status,
    statusText: statusText(report, seer.id),
    title: titleOf(report.content[1]?.words, category.name),
    category: {
      code: category.code,
      name: category.name,
      icon: category.icon ?? '',
      photoOnDone: category.photoOnDone,
    },
    place: report.place.words,
    said: said(report.content[1], links),
    holder,
    route: routeWords(report),
    clock: reportClock(calendar, report, now),
    promisedAt: report.promisedAt,
    dueAt: report.dueAt,
    contactBy: report.contactBy,
    contactedAt: report.contactedAt ?? null,
    doneAt: report.doneAt ?? null,
    doneWhen: report.doneWhen,
    reporter,
    mine: report.reporter === seer.id,
    answer: report.answer ?? null,
    restOf: report.restOf ?? null,
    rest: report.answer === 'partly' ? restId(report._id) : null,
    timeline: timeline(report, facts),
    actions: actionsFor(report, seer),
  }
}

/** A status in words: only the reporter is told that an answer is waited for from them. */
export const statusText = ({ status, reporter }: Report, seer: string): string =>
  status === 'done' && reporter !== seer ? '已办结，等反映人回答' : statusLabel[status]

const said = ({ words = '', photos = [] }: Content = {}, links: ViewFacts['links']): Said => ({
  words,
  photos: photos.flatMap((id) => {
    const url = links.get(id)
    return url ? [{ id, url }] : []
  }),
})

function timeline({ history, content }: Report, { nameOf, links }: ViewFacts): TimelineItem[] {
  return history
    .map((entry) => ({
      version: entry.version,
      at: entry.at,
      action: entry.action,
      who: nameOf(entry),
      told: told(entry),
      ...said(content[entry.version], links),
    }))
    .reverse()
}

function told({ whom, answer }: Entry): string {
  if (whom) return `派给${whom.name}`
  return answer ? answerTold[answer] : ''
}

const ofHolder: readonly Doing[] = ['accept', 'contact', 'note', 'finish']

/** The actions that are this person's business, with the guard's answer to each. */
function actionsFor(report: Report, seer: ViewFacts['seer']): ActionView[] {
  const refusals = mayDo(report, seer)
  const business: Doing[] = [
    ...(isHolder(report, seer) ? ofHolder : []),
    ...(report.reporter === seer.id ? (['answer'] as const) : []),
    ...(refusals.assign === 'REPORT.NOT_YOURS' ? [] : (['assign'] as const)),
  ]
  return business.map((action) => {
    const why = refusals[action]
    return { action, open: why === undefined, why: why ? errorText[why] : '' }
  })
}
