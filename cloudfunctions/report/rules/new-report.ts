import type { Category } from '../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../clock/calendar.ts'
import { dueAt } from '../../clock/due.ts'
import type { Content, Report, ReportPlace } from '../record.ts'
import type { Routed } from './route.ts'

/** What a new report is made of. */
export type Submitted = {
  id: string
  calendar: Calendar
  reporter: string
  token: string
  category: Category
  place: ReportPlace
  routed: Routed
  content: Content
  number: string
  /** Epoch ms. */
  now: number
}

/** The clock that a category starts at a moment: when it began, is due, and the first contact is due. */
export function promiseFrom(calendar: Calendar, now: number, { limit, contact }: Category) {
  const due = dueAt(calendar, now, limit)
  const contactDue = dueAt(calendar, now, contact)
  const unnoticed = due.unnoticed ?? contactDue.unnoticed
  return {
    promisedAt: now,
    limits: [limit],
    dueAt: due.at,
    contactBy: contactDue.at,
    ...(unnoticed === undefined ? {} : { unnoticed }),
  }
}

/** A report as it begins: assigned to whom routing found, else in the pool. */
export function newReport(submitted: Submitted): Report {
  const { id, number, calendar, reporter, token, category, place, routed, content, now } = submitted
  const { areas, assignee, route } = routed
  const status = assignee ? 'assigned' : 'pool'
  return {
    _id: id,
    number,
    status,
    open: true,
    version: 1,
    createdAt: now,
    reporter,
    category: category.code,
    visibility: category.visibility,
    areas,
    place,
    route,
    ...(assignee ? { assignee, firstAsked: assignee } : {}),
    ...promiseFrom(calendar, now, category),
    pauses: [],
    doneWhen: [...category.doneWhen],
    content: { 1: content },
    history: [
      { version: 1, at: now, by: reporter, as: 'reporter', action: 'submit', to: status, token },
    ],
    settled: 1,
  }
}
