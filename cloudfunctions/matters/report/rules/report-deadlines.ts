import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { DAY } from '../../../core/clock/date.ts'
import { type EscalationLevel, levelsAt } from '../../../core/clock/escalation.ts'
import { isUrgent } from '../../../core/clock/limit.ts'
import { momentOf } from '../../../core/clock/pause.ts'
import { holds } from '../../../core/clock/stretch.ts'
import type { Deadline } from '../../../core/lifecycle/deadlines.ts'
import type { Audience, Rules } from '../../../core/procedure/rules.ts'
import type { Pause, Report } from '../report-record.ts'

/** What time brings to a report by itself. */
export const reportDeadlines = {
  contact: 'nobody has contacted the reporter in time',
  warning: 'a share of the promised time is over',
  late: 'a level of escalation after the due date',
  pool: 'a level of escalation while nobody has it',
  resume: 'a pause ends',
  lapse: 'a request for an extension ends undecided',
  close: 'nobody answered or checked what was done: closed',
  forget: 'the slip ends: whom to call is removed',
} as const

/** What time brings to a report by itself, by name. */
export type ReportDeadline = keyof typeof reportDeadlines

type Due = Deadline<ReportDeadline>

/** What of a city a deadline follows from. */
type Timing = {
  calendar: Calendar
  rules: Pick<Rules, 'warnings' | 'escalation' | 'answerDays' | 'slipDays'>
}

/**
 * All that time brings to a report, whether it has come already or not. While a pause runs only its
 * end comes; what would have fallen into it comes then. Deadlines are unique within one promise.
 * Shares, escalation and days are the city's data (city/rules.json).
 */
export const deadlinesOf = (report: Report, city: Timing): Due[] => [
  ...ofClock(report, city),
  ...ofDone(report, city),
  ...ofEnd(report, city),
]

/** How a report escalates after its due date, or while nobody has it. */
export function escalationOf(
  { limits }: Pick<Report, 'limits'>,
  { escalation }: Pick<Rules, 'escalation'>,
  why: 'late' | 'pool',
): readonly EscalationLevel<Audience>[] {
  const [limit = ''] = limits
  const urgent = isUrgent(limit)
  if (why === 'late') return urgent ? escalation.urgent : escalation.usual
  return urgent ? escalation.pool.map(aroundTheClock) : escalation.pool
}

/** What is urgent waits for no opening hours: as many hours, of any kind. */
const aroundTheClock = (level: EscalationLevel<Audience>): EscalationLevel<Audience> => ({
  ...level,
  after: level.after.replace('wh', 'uh').replace('wd', 'nd'),
})

/** What comes while a report is open. */
function ofClock(report: Report, city: Timing): Due[] {
  if (!report.open) return []
  const notPaused = [
    ...ofContact(report),
    ...ofWarnings(report, city),
    ...ofEscalation(report, city, 'late', report.dueAt),
    ...(report.poolAt === undefined ? [] : ofEscalation(report, city, 'pool', report.poolAt)),
    ...ofRequest(report),
  ]
  return [
    ...ofPauses(report),
    ...notPaused.map((one) => ({ ...one, at: afterPauses(report.pauses, one.at) })),
  ]
}

/** Whoever finds something on patrol has nobody to contact. */
const ofContact = ({ source, contactedAt, contactBy }: Report): Due[] =>
  source !== 'patrol' && contactedAt === undefined ? [{ at: contactBy, what: 'contact' }] : []

const ofWarnings = ({ promisedAt, limits, pauses }: Report, { calendar, rules }: Timing): Due[] =>
  rules.warnings.map((share) => ({
    at: momentOf(calendar, { from: promisedAt, limits, pauses }, share),
    what: 'warning',
    which: Math.round(share * 100),
  }))

/** Each level of an escalation; one in a pool can come again, each time that nobody has it. */
const ofEscalation = (
  report: Report,
  { calendar, rules }: Timing,
  what: 'late' | 'pool',
  since: number,
): Due[] =>
  levelsAt(calendar, since, escalationOf(report, rules, what)).map(({ at, level }) => ({
    at,
    what,
    which: level,
    ...(what === 'pool' ? { since } : {}),
  }))

/** An extension that nobody decided ends with the time that it was to lengthen. */
const ofRequest = ({ request, dueAt }: Report): Due[] =>
  request?.kind === 'extend' ? [{ at: dueAt, what: 'lapse', which: request.version }] : []

/** What people end a pause with: it ends at the moment of that step. */
const ends: readonly ReportAction[] = ['reply', 'resume', 'ask', 'finish']

/** The end of each pause that nobody ended by hand; a question that has its reply waits no more. */
const ofPauses = ({ pauses, question, history }: Report): Due[] =>
  pauses
    .filter(({ kind }) => kind !== 'question' || question !== undefined)
    .filter(({ until }) => !history.some(({ action, at }) => ends.includes(action) && at === until))
    .map(({ from, until }) => ({ at: until, what: 'resume', which: from }))

/** The reporter's time to answer ends some day; a patrol report's time to be looked at as well. */
const ofDone = ({ status, doneAt }: Report, { rules }: Timing): Due[] =>
  status === 'done' && doneAt !== undefined
    ? [{ at: doneAt + rules.answerDays * DAY, what: 'close' }]
    : []

/** Whom to call is of no use once the slip of what is over can't be used any more. */
const ofEnd = ({ endedAt, onBehalf }: Report, { rules }: Timing): Due[] =>
  endedAt !== undefined && onBehalf ? [{ at: endedAt + rules.slipDays * DAY, what: 'forget' }] : []

/** A moment, or the end of the pauses that it falls into. */
const afterPauses = (pauses: readonly Pause[], at: number): number =>
  [...pauses]
    .sort((a, b) => a.from - b.from)
    .reduce((moment, pause) => (holds(moment)(pause) ? pause.until : moment), at)
