import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import { isOpen } from '../../../../miniprogram/contract/status.ts'
import { month } from '../../../core/clock/date.ts'
import { stretchOf } from '../../../core/clock/months.ts'
import { readFired } from '../../../core/lifecycle/deadlines.ts'
import { hoursOf } from '../../../core/tally/hours.ts'
import type { Source } from '../../../core/tally/source.ts'
import { counted, type Tally } from '../../../core/tally/tally.ts'
import { type Entry, type Report, reports } from '../report-record.ts'
import type { ReportDeadline } from './report-deadlines.ts'
import { wasServed } from './serves.ts'

/** What a report counts as; each is 0 or 1. */
export type ReportCount =
  | 'total'
  | 'handled'
  | 'toContact'
  | 'contacted'
  | 'asked'
  | 'answered'
  | 'solved'
  | 'partly'
  | 'unsolved'
  | 'unanswered'
  | 'due'
  | 'onTime'
  | 'closed'
  | 'closedOnTime'
  | 'dispatched'
  | 'returned'
  | 'firstTold'
  | 'firstRight'
  | 'finished'
  | 'redone'
  | 'rateable'

/** What is measured in hours: from the report to the first contact, and to done. */
export type HoursName = 'response' | 'handling'

/** A report's life, as far as it is counted. Whatever was late once stays so: being done again mends nothing. */
type Life = {
  report: Report
  did(action: ReportAction): boolean
  /** Somebody waits for it, unlike for what was found on patrol. */
  waitedFor: boolean
  handled: boolean
  contactLate: boolean
  late: boolean
  firstDispatch: ReportAction | undefined
}

/** What a report counts as, from its record alone. What time decides, its history tells by marks. */
const counts: Record<ReportCount, (life: Life) => boolean> = {
  total: () => true,
  handled: ({ handled }) => handled,
  toContact: ({ waitedFor, did, contactLate }) =>
    waitedFor && (did('contact') || did('finish') || contactLate),
  contacted: ({ waitedFor, did, contactLate }) => waitedFor && did('contact') && !contactLate,
  asked: ({ waitedFor, handled, report }) => waitedFor && (handled || report.answer !== undefined),
  answered: ({ report }) => report.answer !== undefined,
  solved: ({ report }) => report.answer === 'solved',
  partly: ({ report }) => report.answer === 'partly',
  unsolved: ({ report }) => report.answer === 'unsolved',
  unanswered: ({ waitedFor, handled, report }) =>
    waitedFor && handled && report.answer === undefined,
  due: ({ did, late }) => did('finish') || late,
  onTime: ({ did, late }) => did('finish') && !late,
  closed: ({ report }) => report.status === 'closed',
  closedOnTime: ({ report, late }) => report.status === 'closed' && !late,
  dispatched: ({ report }) => report.history.some(({ whom }) => whom),
  returned: ({ did }) => did('return'),
  firstTold: ({ firstDispatch }) => firstDispatch !== undefined,
  firstRight: ({ firstDispatch }) => firstDispatch === 'accept',
  finished: ({ did }) => did('finish'),
  redone: ({ report }) => report.history.some(isDoneAgain),
  rateable: ({ waitedFor, did, report }) =>
    waitedFor && (did('finish') || (report.status === 'withdrawn' && wasServed(report))),
}

const reportCounts = Object.keys(counts) as ReportCount[]

/** What a report counts as, and how long it took. */
export function reportFacts(report: Report): Tally {
  const life = lifeOf(report)
  const { history, createdAt } = report
  const contacted = history.find(({ action }) => action === 'contact')
  const finished = life.handled && history.findLast(({ action }) => action === 'finish')
  const facts = counted(
    Object.fromEntries(reportCounts.map((name) => [name, counts[name](life) ? 1 : 0])),
  )
  return {
    ...facts,
    hours: {
      ...(finished ? { handling: { [hoursOf(finished.at - createdAt)]: 1 } } : {}),
      ...(contacted ? { response: { [hoursOf(contacted.at - createdAt)]: 1 } } : {}),
    },
  }
}

function lifeOf(report: Report): Life {
  const { history, status, source } = report
  const hasFired = (deadline: ReportDeadline) =>
    history.some(({ fired }) =>
      fired?.some((id) => readFired<ReportDeadline>(id).what === deadline),
    )
  const wasLate = (action: ReportAction) =>
    history.some((entry) => entry.action === action && entry.late)
  return {
    report,
    did: (action) => history.some((entry) => entry.action === action),
    waitedFor: source !== 'patrol',
    handled: status === 'done' || status === 'closed',
    contactLate: hasFired('contact') || wasLate('contact'),
    late: hasFired('late') || wasLate('finish'),
    firstDispatch: firstDispatch(history),
  }
}

/** What came of the first dispatch: accepted, given back, or given to somebody else before that. */
function firstDispatch(history: readonly Entry[]): ReportAction | undefined {
  const first = history.findIndex(({ whom }) => whom)
  if (first < 0) return undefined
  const told: readonly ReportAction[] = ['accept', 'return', 'assign']
  return history.slice(first + 1).find(({ action }) => told.includes(action))?.action
}

/** Whether a step brings back what was done already: not solved, did not hold, or reopened. */
const isDoneAgain = ({ from, to }: Entry): boolean =>
  (from === 'done' || from === 'closed') && isOpen[to]

/** Steps that only tell something, or ask for it. */
const uncounted: readonly ReportAction[] = [
  'note',
  'ask',
  'reply',
  'add',
  'remind',
  'reckon',
  'whistle',
  'publish',
  'takeOff',
  'unclaim',
  'correct',
]

/**
 * A report counts where it lies now; where it lay before, should it have been given to a community
 * since, is an area around that, which is counted anew after it; where it was before it was corrected is
 * counted anew, too.
 */
export const reportFigures: Source<Report> = {
  collection: reports,
  byCategory: true,
  countedIn: ({ area, category, createdAt }) => ({ area, category, period: month(createdAt) }),
  countedBefore: ({ history, createdAt }) =>
    history.flatMap(({ left }) => (left ? [{ ...left, period: month(createdAt) }] : [])),
  where: ({ area, category, period }) => ({ area, category, createdAt: stretchOf(period) }),
  factsOf: reportFacts,
  uncounted,
}
