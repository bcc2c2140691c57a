import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { DAY } from '../../../core/clock/date.ts'
import { type Rung, rungsAt } from '../../../core/clock/ladder.ts'
import { isUrgent } from '../../../core/clock/limit.ts'
import { momentOf } from '../../../core/clock/pause.ts'
import type { Audience, Rules } from '../../../core/procedure/rules.ts'
import type { Pause, Report } from '../report-record.ts'

/** What time brings to a report by itself. */
export type Brought =
  | 'contact'
  | 'warning'
  | 'late'
  | 'pool'
  | 'resume'
  | 'lapse'
  | 'close'
  | 'forget'

/**
 * Something that time brings to a report: when (epoch ms), what, and the mark that says it has come.
 * Marks are unique within one promise, so that each comes once however often somebody looks.
 */
export type Moment = { at: number; what: Brought; mark: string }

/** What a moment needs to know of a city. */
type Timing = {
  calendar: Calendar
  rules: Pick<Rules, 'warnings' | 'ladders' | 'answerDays' | 'slipDays'>
}

/**
 * What time still brings to a report, or should have brought and has not, earliest first. While a
 * pause runs only its end comes; what would have fallen into it comes then.
 * Source: design, section 5; shares, ladders and days are the city's data (city/rules.json).
 */
export function momentsOf(report: Report, city: Timing): Moment[] {
  const marked = new Set(report.marks)
  return [...ofClock(report, city), ...ofDone(report, city), ...ofEnd(report, city)]
    .filter(({ mark }) => !marked.has(mark))
    .sort((a, b) => a.at - b.at)
}

/** When time next brings something to a report (epoch ms); nothing for most that have ended. */
export const nextMoment = (report: Report, city: Timing): number | undefined =>
  momentsOf(report, city)[0]?.at

/** What a mark stands for: what came and, for a rung of a ladder or a warning, which one. */
export function readMark(mark: string): { what: Brought; which: number } {
  const [what, which] = mark.split('-')
  return { what: what as Brought, which: Number(which ?? 0) }
}

/** The ladder that a report climbs after its due date, or while nobody has it. */
export function ladderOf(
  { limits }: Pick<Report, 'limits'>,
  { ladders }: Pick<Rules, 'ladders'>,
  why: 'late' | 'pool',
): readonly Rung<Audience>[] {
  const [limit = ''] = limits
  const urgent = isUrgent(limit)
  if (why === 'late') return urgent ? ladders.urgent : ladders.usual
  return urgent ? ladders.pool.map(aroundTheClock) : ladders.pool
}

/** What is urgent waits for no opening hours: as many hours, of any kind. */
const aroundTheClock = (rung: Rung<Audience>): Rung<Audience> => ({
  ...rung,
  after: rung.after.replace('wh', 'uh').replace('wd', 'nd'),
})

/** What comes while a report is open. */
function ofClock(report: Report, city: Timing): Moment[] {
  if (!report.open) return []
  const notPaused = [
    ...ofContact(report),
    ...ofWarnings(report, city),
    ...ofLadder(report, city, 'late', report.dueAt),
    ...(report.poolAt === undefined ? [] : ofLadder(report, city, 'pool', report.poolAt)),
    ...ofRequest(report),
  ]
  return [
    ...ofPauses(report),
    ...notPaused.map((moment) => ({ ...moment, at: afterPauses(report.pauses, moment.at) })),
  ]
}

/** Whoever finds something on patrol has nobody to contact. */
const ofContact = ({ source, contactedAt, contactBy }: Report): Moment[] =>
  source !== 'patrol' && contactedAt === undefined
    ? [{ at: contactBy, what: 'contact', mark: 'contact' }]
    : []

const ofWarnings = (
  { promisedAt, limits, pauses }: Report,
  { calendar, rules }: Timing,
): Moment[] =>
  rules.warnings.map((share) => ({
    at: momentOf(calendar, { from: promisedAt, limits, pauses }, share),
    what: 'warning',
    mark: `warning-${Math.round(share * 100)}`,
  }))

/** Each rung of a ladder; one in a pool can come again, each time that nobody has it. */
const ofLadder = (
  report: Report,
  { calendar, rules }: Timing,
  what: 'late' | 'pool',
  since: number,
): Moment[] =>
  rungsAt(calendar, since, ladderOf(report, rules, what)).map(({ at, rung }) => ({
    at,
    what,
    mark: what === 'late' ? `late-${rung}` : `pool-${rung}-${since}`,
  }))

/** An extension that nobody decided ends with the time that it was to lengthen. */
const ofRequest = ({ request, dueAt }: Report): Moment[] =>
  request?.kind === 'extend' ? [{ at: dueAt, what: 'lapse', mark: `lapse-${request.version}` }] : []

/** What people end a pause with: it ends at the moment of that step. */
const ends: readonly ReportAction[] = ['reply', 'resume', 'ask', 'finish']

/** The end of each pause that nobody ended by hand; a question that has its reply waits no more. */
const ofPauses = ({ pauses, question, history }: Report): Moment[] =>
  pauses
    .filter(({ kind }) => kind !== 'question' || question !== undefined)
    .filter(({ until }) => !history.some(({ action, at }) => ends.includes(action) && at === until))
    .map(({ from, until }) => ({ at: until, what: 'resume', mark: `resume-${from}` }))

/** The reporter's time to answer ends some day; a patrol report's time to be looked at as well. */
const ofDone = ({ status, doneAt }: Report, { rules }: Timing): Moment[] =>
  status === 'done' && doneAt !== undefined
    ? [{ at: doneAt + rules.answerDays * DAY, what: 'close', mark: 'close' }]
    : []

/** Whom to call is of no use once the slip of what is over can't be used any more. */
const ofEnd = ({ endedAt, onBehalf }: Report, { rules }: Timing): Moment[] =>
  endedAt !== undefined && onBehalf
    ? [{ at: endedAt + rules.slipDays * DAY, what: 'forget', mark: 'forget' }]
    : []

/** A moment, or the end of the pauses that it falls into. */
const afterPauses = (pauses: readonly Pause[], at: number): number =>
  [...pauses]
    .sort((a, b) => a.from - b.from)
    .reduce((moment, { from, until }) => (from <= moment && moment < until ? until : moment), at)
