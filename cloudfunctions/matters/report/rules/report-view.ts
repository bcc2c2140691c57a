import type { ActionOnReport } from '../../../../miniprogram/contract/action.ts'
import type { Answer } from '../../../../miniprogram/contract/answer.ts'
import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { ClockFace, ClockRibbon } from '../../../../miniprogram/contract/clock.ts'
import { type ErrorCode, errorText } from '../../../../miniprogram/contract/errors.ts'
import type { ReportSource } from '../../../../miniprogram/contract/source.ts'
import type { ReportStatus } from '../../../../miniprogram/contract/status.ts'
import type { CallState, WhistleKind } from '../../../../miniprogram/contract/whistle.ts'
import { type Said, said } from '../../../core/lifecycle/content.ts'
import type { City, Department } from '../../../core/procedure/city.ts'
import type { Report } from '../report-record.ts'
import { restId } from './answer.ts'
import { type PublishView, viewPublish } from './publish.ts'
import { extensionsOffered, limitsInWords, reportClock, reportRibbon } from './report-clock.ts'
import { actions, mayDo } from './report-may-do.ts'
import { statusText } from './report-status-text.ts'
import { type TimelineFacts, type TimelineItem, timeline } from './report-timeline.ts'
import { routeWords, whosePin } from './route-words.ts'
import { isHolder, isMaker } from './see.ts'
import { isSlipOpen } from './slip.ts'
import { titleOf } from './title.ts'
import { type QuestionView, questionOf, type RequestView, requestOf } from './waiting.ts'
import { whereWords } from './where-words.ts'

/** An action: whether it is this person's business, whether it is open now and, if not, why. */
export type ActionView = { action: ActionOnReport; yours: boolean; open: boolean; why: string }

/** Somebody to call: a phone number is missing where there is none, or none for you. */
export type Contact = { name: string; phone: string }

/** A whistle as its report shows it: which departments, and how far each is. */
export type WhistleInReport = {
  id: string
  kind: WhistleKind
  open: boolean
  dueAt: number
  departments: { name: string; lead: boolean; state: CallState }[]
}

/** What a report looks like to somebody who may see it whole. Times are epoch ms. */
export type ReportView = {
  id: string
  number: string
  version: number
  status: ReportStatus
  statusText: string
  source: ReportSource
  title: string
  category: { code: string; name: string; icon: string; photoOnDone: boolean }
  place: string
  /** The code of its building, else of its grid, by which `place.people` tells who stands behind it; empty without. */
  placeCode: string
  /** The point of its pin or building, `[longitude, latitude]` in GCJ-02. */
  point: [number, number] | null
  said: Said
  /** What was tapped of what its category asks, as words; empty where nothing was. */
  details: string
  /** The promise: who, by when, what done means. */
  holder: Contact | null
  route: string
  clock: ClockFace
  ribbon: ClockRibbon
  limits: string[]
  /** Extensions that its handler may ask for. */
  extensions: { limit: string; words: string }[]
  promisedAt: number
  dueAt: number
  contactBy: number
  contactedAt: number | null
  doneAt: number | null
  doneWhen: string[]
  /** What waits for the reporter, and for a decision. */
  question: QuestionView | null
  request: RequestView | null
  whistles: WhistleInReport[]
  /** Whose it is, or for whom it was made; the number whole only for whoever handles it. */
  reporter: Contact
  mine: boolean
  /** How many neighbours have met the same, for staff; 0 for others. */
  followers: number
  /** Whether it goes on record who opens it. */
  restricted: boolean
  /** Whether its reporter still has to be given the slip, by whoever looks. */
  slipOpen: boolean
  answer: Answer | null
  publish: PublishView
  /** Why it was declined, on which ground, and where to turn. */
  declined: { words: string; basis: string; turnTo: string } | null
  /** The number of the report that it was merged into. */
  mergedInto: string
  /** The id of the report that this is the rest of, and of the rest that this one left. */
  restOf: string | null
  rest: string | null
  timeline: TimelineItem[]
  /** Every action, in one order. */
  may: ActionView[]
}

/** What a view is made with besides the report. */
export type ViewFacts = TimelineFacts & {
  city: Pick<City, 'calendar' | 'rules'>
  category: Category
  seer: Parameters<typeof mayDo>[1]
  now: number
  holder: Contact | null
  reporter: Contact
  followers: number
}

/** A report as somebody who may see it whole sees it. */
export function viewReport(report: Report, facts: ViewFacts): ReportView {
  const { city, category, seer, now, holder, reporter, followers, links } = facts
  const mine = report.reporter === seer.id
  return {
    id: report._id,
    number: report.number,
    version: report.version,
    status: report.status,
    statusText: statusText(report, seer.id),
    source: report.source,
    title: titleOf(report.content[1]?.words, category.name),
    category: viewCategory(category),
    place: whereWords(report.place),
    placeCode: report.place.building ?? report.place.grid ?? '',
    point: report.place.point?.coordinates ?? null,
    said: said(report.content[1], links),
    details: report.details ?? '',
    ...{ holder, route: routeWords(report, whosePin(report, seer)) },
    clock: reportClock(city.calendar, report, now),
    ribbon: reportRibbon(city.calendar, report, now),
    limits: limitsInWords(report),
    extensions: extensionsOffered(report),
    promisedAt: report.promisedAt,
    dueAt: report.dueAt,
    contactBy: report.contactBy,
    contactedAt: report.contactedAt ?? null,
    doneAt: report.doneAt ?? null,
    doneWhen: report.doneWhen,
    question: questionOf(report, facts),
    request: requestOf(report, facts),
    whistles: whistlesOf(report, facts.departments),
    reporter,
    ...{ mine, followers },
    restricted: report.visibility === 'restricted',
    slipOpen: isSlipOpen(report) && (isMaker(report, seer) || isHolder(report, seer)),
    answer: report.answer ?? null,
    publish: viewPublish(report, seer),
    declined: declinedOf(report),
    mergedInto: report.merged?.number ?? '',
    restOf: report.restOf ?? null,
    rest: report.answer === 'partly' ? restId(report._id) : null,
    timeline: timeline(report, facts),
    may: actionsFor(report, facts),
  }
}

const viewCategory = ({ code, name, icon = '', photoOnDone }: Category) => ({
  code,
  name,
  icon,
  photoOnDone,
})

const whistlesOf = ({ whistles }: Report, departments: readonly Department[]): WhistleInReport[] =>
  whistles.map(({ id, kind, open, dueAt, calls }) => ({
    ...{ id, kind, open, dueAt },
    departments: calls.map(({ department, lead, state }) => ({
      name: departments.find(({ code }) => code === department)?.short ?? department,
      lead,
      state,
    })),
  }))

function declinedOf({ declined, history, content }: Report): ReportView['declined'] {
  if (!declined) return null
  const { version = 0 } = history.findLast(({ action }) => action === 'decline') ?? {}
  return { words: content[version]?.words ?? '', ...declined }
}

const notYours: readonly (ErrorCode | undefined)[] = ['REPORT.NOT_YOURS', 'REPORT.NOT_REPORTER']

/** Every action with the guard's answer for this person. */
function actionsFor(report: Report, { seer, now, city }: ViewFacts): ActionView[] {
  const refusals = mayDo(report, seer, { now, rules: city.rules })
  return actions.map((action) => {
    const why = refusals[action]
    return {
      action,
      yours: !notYours.includes(why),
      open: why === undefined,
      why: why ? errorText[why] : '',
    }
  })
}
