import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import { DAY } from '../../../core/clock/date.ts'
import type { Condition } from '../../../core/lifecycle/guard.ts'
import type { Caller } from '../../../core/procedure/caller.ts'
import type { Rules } from '../../../core/procedure/rules.ts'
import type { Report } from '../report-record.ts'
import {
  isAssigned,
  isHolder,
  isJoined,
  isNeighbourly,
  isReporter,
  leadRole,
  leadsCommunity,
} from './see.ts'

/** When it is asked (epoch ms), and by which of the city's numbers. */
export type Standing = {
  now: number
  rules: Pick<Rules, 'extensions' | 'objectDays' | 'reopenDays'>
}

/** What an action on a report is judged by. */
export type ReportFacts = Standing & { report: Report; caller: Pick<Caller, 'id' | 'roles'> }

type Conditions = Readonly<Record<string, Condition<ReportFacts>>>

const whose = (
  is: (report: Report, caller: ReportFacts['caller']) => boolean,
  otherwise: 'REPORT.NOT_YOURS' | 'REPORT.NOT_REPORTER' = 'REPORT.NOT_YOURS',
): Condition<ReportFacts> => ({ holds: ({ report, caller }) => is(report, caller), otherwise })

/** Whose an action on a report may be. */
export const reportRoles = {
  holder: whose(isHolder),
  joinedOfficer: whose(isJoined),
  reporter: whose(isReporter, 'REPORT.NOT_REPORTER'),
  lead: whose((report, caller) => leadRole(report, caller) !== undefined),
  steward: whose(leadsCommunity),
} as const satisfies Conditions

/** Whose an action on a report may be, by name. */
export type ReportRole = keyof typeof reportRoles

const isPatrol = ({ report: { source } }: ReportFacts): boolean => source === 'patrol'

/** Whether a pause of a kind runs; a question is waited for no longer than its pause. */
const isPaused = ({ report: { pauses }, now }: ReportFacts, wanted: 'question' | 'suspension') =>
  pauses.some(({ kind, until }) => kind === wanted && until > now)

const endedWithin = ({ report: { endedAt }, now }: ReportFacts, days: number): boolean =>
  endedAt !== undefined && now - endedAt <= days * DAY

/** Whether whoever asks is at the level that a request waits for. */
function decidesRequest({ report, caller }: ReportFacts): boolean {
  if (report.request?.waitsFor === 'steward') return leadsCommunity(report, caller)
  return caller.roles.some(({ role, area }) => role === 'supervisor' && report.areas.includes(area))
}

/** Whether whoever asks has agreed to the request that waits: a stand-in may lead on both levels. */
const agreedBefore = ({ report: { request, history }, caller }: ReportFacts): boolean =>
  history.some(
    ({ action, by, version }) =>
      action === 'grant' && by === caller.id && request !== undefined && version > request.version,
  )

/**
 * How often what can be done over and over may be done to one report: no report grows without end,
 * since each list and each count reads it whole.
 */
const most = { notes: 100, add: 20, publish: 6 }

const timesOf = ({ history }: Report, wanted: ReportAction): number =>
  history.filter(({ action }) => action === wanted).length

/** What an action on a report may need besides. */
export const reportNeeds = {
  notFoundOnPatrol: { holds: (facts) => !isPatrol(facts), otherwise: 'REPORT.NOBODY_WAITS' },
  foundOnPatrol: { holds: isPatrol, otherwise: 'REPORT.SOMEBODY_WAITS' },
  notContacted: {
    holds: ({ report }) => report.contactedAt === undefined,
    otherwise: 'REPORT.ALREADY_CONTACTED',
  },
  reporterIsKnown: {
    holds: ({ report }) => report.reporter !== undefined,
    otherwise: 'REPORT.NOBODY_WAITS',
  },
  noQuestionWaits: {
    holds: (facts) => !isPaused(facts, 'question'),
    otherwise: 'REPORT.QUESTION_WAITS',
  },
  questionWaits: {
    holds: ({ report }) => report.question !== undefined,
    otherwise: 'REPORT.NO_QUESTION',
  },
  noRequestWaits: {
    holds: ({ report }) => report.request === undefined,
    otherwise: 'REPORT.REQUEST_WAITS',
  },
  requestWaits: {
    holds: ({ report }) => report.request !== undefined,
    otherwise: 'REPORT.NO_REQUEST',
  },
  notTheirOwnRequest: {
    holds: ({ report, caller }) => report.request?.by !== caller.id,
    otherwise: 'REPORT.OWN_REQUEST',
  },
  notTheirOwnWork: {
    holds: ({ report, caller }) => !isAssigned(report, caller),
    otherwise: 'REPORT.OWN_WORK',
  },
  isSecondPerson: {
    holds: (facts) => !agreedBefore(facts),
    otherwise: 'REPORT.SECOND_PERSON',
  },
  requestWaitsForThem: { holds: decidesRequest, otherwise: 'REPORT.NOT_YOURS' },
  extensionsLeft: {
    holds: ({ report, rules }) => report.limits.length <= rules.extensions,
    otherwise: 'REPORT.NO_MORE_EXTENSIONS',
  },
  notYetDue: { holds: ({ report, now }) => now <= report.dueAt, otherwise: 'REPORT.TOO_LATE' },
  neverSuspended: {
    holds: ({ report }) => !report.pauses.some(({ kind }) => kind === 'suspension'),
    otherwise: 'REPORT.SUSPENDED_ONCE',
  },
  suspended: { holds: (facts) => isPaused(facts, 'suspension'), otherwise: 'REPORT.NOT_PAUSED' },
  noWhistleOpen: {
    holds: ({ report }) => !report.whistles.some(({ open }) => open),
    otherwise: 'REPORT.WHISTLE_OPEN',
  },
  neverObjected: { holds: ({ report }) => !report.objected, otherwise: 'REPORT.OBJECTED_ONCE' },
  inTimeToObject: {
    holds: (facts) => endedWithin(facts, facts.rules.objectDays),
    otherwise: 'REPORT.TOO_LATE_TO_OBJECT',
  },
  neverTakenApart: { holds: ({ report }) => !report.apart, otherwise: 'REPORT.APART_ONCE' },
  inTimeToReopen: {
    holds: (facts) => endedWithin(facts, facts.rules.reopenDays),
    otherwise: 'REPORT.TOO_LATE_TO_REOPEN',
  },
  openToNeighbours: {
    holds: ({ report }) => isNeighbourly(report),
    otherwise: 'REPORT.NOT_PUBLIC',
  },
  notesLeft: {
    holds: ({ report }) => timesOf(report, 'note') < most.notes,
    otherwise: 'REPORT.NO_MORE_NOTES',
  },
  additionsLeft: {
    holds: ({ report }) => timesOf(report, 'add') < most.add,
    otherwise: 'REPORT.NO_MORE_ADDITIONS',
  },
  /** Taking back is always open to them. */
  agreementsLeft: {
    holds: ({ report }) => report.publish === true || timesOf(report, 'publish') < most.publish,
    otherwise: 'REPORT.NO_MORE_AGREEMENTS',
  },
  notTakenOff: { holds: ({ report }) => !report.takenOff, otherwise: 'REPORT.TAKEN_OFF' },
  claimed: {
    holds: ({ report }) => report.reporter !== undefined && timesOf(report, 'claim') > 0,
    otherwise: 'SLIP.NOT_TAKEN',
  },
  onTheBoard: { holds: ({ report }) => report.board === 'shown', otherwise: 'REPORT.NOT_SHOWN' },
} as const satisfies Conditions

/** What an action on a report may need besides, by name. */
export type ReportNeed = keyof typeof reportNeeds
