import type { ReportDeed } from '../../../../miniprogram/contract/action.ts'
import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import type { ReportStatus } from '../../../../miniprogram/contract/status.ts'
import { DAY } from '../../../core/clock/date.ts'
import type { Caller } from '../../../core/procedure/caller.ts'
import type { Rules } from '../../../core/procedure/rules.ts'
import type { Report } from '../report-record.ts'
import { isHolder, isJoined, isNeighbourly, isReporter, leadRole, leadsCommunity } from './see.ts'

/** What may be done with a report that exists and is seen. */
export type ReportDoing = Exclude<ReportDeed, 'submit' | 'claim'>

/** Every action with what stands against it; nothing where it is open. */
export type Refusals = Record<ReportDoing, ErrorCode | undefined>

/** When it is asked (epoch ms), and by which of the city's numbers. */
export type Standing = {
  now: number
  rules: Pick<Rules, 'extensions' | 'objectDays' | 'reopenDays'>
}

type Doer = Pick<Caller, 'id' | 'roles'>
type Guard = (report: Report, doer: Doer, standing: Standing) => ErrorCode | undefined

const whyNotToWork: Record<ReportStatus, ErrorCode> = {
  pool: 'REPORT.NOT_ASSIGNED',
  assigned: 'REPORT.NOT_ACCEPTED',
  handling: 'REPORT.ALREADY_ACCEPTED',
  done: 'REPORT.ALREADY_DONE',
  closed: 'REPORT.ENDED',
  declined: 'REPORT.ENDED',
  merged: 'REPORT.ENDED',
  withdrawn: 'REPORT.ENDED',
}

const unless = (status: ReportStatus, wanted: readonly ReportStatus[]): ErrorCode | undefined =>
  wanted.includes(status) ? undefined : whyNotToWork[status]

/** The first thing that stands against it, in the order that explains best. */
const all =
  (...guards: Guard[]): Guard =>
  (report, doer, standing) => {
    for (const guard of guards) {
      const refused = guard(report, doer, standing)
      if (refused) return refused
    }
    return undefined
  }

const holder: Guard = (report, doer) => (isHolder(report, doer) ? undefined : 'REPORT.NOT_YOURS')
const reporter: Guard = (report, doer) =>
  isReporter(report, doer) ? undefined : 'REPORT.NOT_REPORTER'
const lead: Guard = (report, doer) => (leadRole(report, doer) ? undefined : 'REPORT.NOT_YOURS')
const steward: Guard = (report, doer) =>
  leadsCommunity(report, doer) ? undefined : 'REPORT.NOT_YOURS'
const at =
  (...wanted: ReportStatus[]): Guard =>
  ({ status }) =>
    unless(status, wanted)
const open = at('pool', 'assigned', 'handling')

const noRequest: Guard = ({ request }) => (request ? 'REPORT.REQUEST_WAITS' : undefined)
const within = (days: number, now: number, since = Number.NEGATIVE_INFINITY): boolean =>
  now - since <= days * DAY

const guards: Record<ReportDoing, Guard> = {
  assign: all(lead, at('pool', 'assigned')),
  return: all(holder, at('assigned')),
  accept: all(holder, at('assigned')),
  contact: all(holder, at('handling'), ({ source, contactedAt }) => {
    if (source === 'patrol') return 'REPORT.NOBODY_WAITS'
    return contactedAt === undefined ? undefined : 'REPORT.ALREADY_CONTACTED'
  }),
  note: all(
    (report, doer) =>
      isHolder(report, doer) || isJoined(report, doer) ? undefined : 'REPORT.NOT_YOURS',
    at('handling'),
  ),
  ask: all(
    holder,
    at('handling'),
    (report) => (report.reporter ? undefined : 'REPORT.NOBODY_WAITS'),
    ({ pauses }, _, { now }) =>
      pauses.some(({ kind, until }) => kind === 'question' && until > now)
        ? 'REPORT.QUESTION_WAITS'
        : undefined,
  ),
  reply: all(reporter, open, ({ question }) =>
    question === undefined ? 'REPORT.NO_QUESTION' : undefined,
  ),
  extend: all(holder, at('handling'), noRequest, ({ limits, dueAt }, _, { now, rules }) => {
    if (limits.length > rules.extensions) return 'REPORT.NO_MORE_EXTENSIONS'
    return now > dueAt ? 'REPORT.TOO_LATE' : undefined
  }),
  suspend: all(holder, at('handling'), noRequest, ({ pauses }) =>
    pauses.some(({ kind }) => kind === 'suspension') ? 'REPORT.SUSPENDED_ONCE' : undefined,
  ),
  resume: all(holder, at('handling'), ({ pauses }, _, { now }) =>
    pauses.some(({ kind, until }) => kind === 'suspension' && until > now)
      ? undefined
      : 'REPORT.NOT_PAUSED',
  ),
  decide(report, doer) {
    const { request } = report
    if (!leadRole(report, doer)) return 'REPORT.NOT_YOURS'
    if (!request) return 'REPORT.NO_REQUEST'
    if (request.by === doer.id) return 'REPORT.OWN_REQUEST'
    const decides =
      request.waitsFor === 'steward'
        ? leadsCommunity(report, doer)
        : doer.roles.some((held) => held.role === 'supervisor' && report.areas.includes(held.area))
    return decides ? undefined : 'REPORT.NOT_YOURS'
  },
  whistle: all(holder, at('handling'), ({ whistles }) =>
    whistles.some((whistle) => whistle.open) ? 'REPORT.WHISTLE_OPEN' : undefined,
  ),
  finish: all(holder, at('handling')),
  decline: all(steward, open),
  object: all(reporter, ({ status, objected, endedAt }, _, { now, rules }) => {
    if (status !== 'declined') return 'REPORT.NOT_DECLINED'
    if (objected) return 'REPORT.OBJECTED_ONCE'
    return within(rules.objectDays, now, endedAt) ? undefined : 'REPORT.TOO_LATE_TO_OBJECT'
  }),
  merge: all(steward, open),
  apart: all(reporter, ({ status, apart }) => {
    if (status !== 'merged') return 'REPORT.NOT_MERGED'
    return apart ? 'REPORT.APART_ONCE' : undefined
  }),
  answer: all(reporter, ({ status, open }) => {
    if (status === 'done') return undefined
    if (open) return 'REPORT.NOT_DONE'
    return status === 'closed' ? 'REPORT.ALREADY_ANSWERED' : 'REPORT.ENDED'
  }),
  check: all(
    steward,
    (report) => (report.source === 'patrol' ? undefined : 'REPORT.SOMEBODY_WAITS'),
    ({ status, open }) =>
      status === 'done' ? undefined : open ? 'REPORT.NOT_DONE' : 'REPORT.ENDED',
  ),
  reopen: all(reporter, noRequest, ({ status, endedAt }, _, { now, rules }) => {
    if (status !== 'closed') return 'REPORT.NOT_CLOSED'
    return within(rules.reopenDays, now, endedAt) ? undefined : 'REPORT.TOO_LATE_TO_REOPEN'
  }),
  withdraw: all(reporter, open),
  urge: all(reporter, open),
  publish: all(reporter, (report) => {
    if (!isNeighbourly(report)) return 'REPORT.NOT_PUBLIC'
    return report.takenOff ? 'REPORT.TAKEN_OFF' : undefined
  }),
  takeOff: all(steward, ({ board }) => (board === 'shown' ? undefined : 'REPORT.NOT_SHOWN')),
}

/** What stands against an action by this person, if anything. The one guard of the life of a report. */
export const refusal = (
  doing: ReportDoing,
  report: Report,
  doer: Doer,
  standing: Standing,
): ErrorCode | undefined => guards[doing](report, doer, standing)

/** All that may be done, in the order a page offers it. */
export const doings = Object.keys(guards) as ReportDoing[]

/** What this person may do with a report, and why not the rest. */
export const mayDo = (report: Report, doer: Doer, standing: Standing): Refusals =>
  Object.fromEntries(
    doings.map((doing) => [doing, refusal(doing, report, doer, standing)]),
  ) as Refusals
