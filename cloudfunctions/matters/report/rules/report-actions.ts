import type { ActionOnReport } from '../../../../miniprogram/contract/action.ts'
import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import type { ReportStatus } from '../../../../miniprogram/contract/status.ts'
import type { ActionRow } from '../../../core/lifecycle/guard.ts'
import type { ReportNeed, ReportRole } from './report-conditions.ts'

const open = ['pool', 'assigned', 'handling'] as const
/** Back with its holder, or in the pool where the holder is not there any more. */
const again = ['assigned', 'pool'] as const

const notDone = {
  pool: 'REPORT.NOT_DONE',
  assigned: 'REPORT.NOT_DONE',
  handling: 'REPORT.NOT_DONE',
} as const

/**
 * All that people do with a report that is there: by whom, from which status to which, and what it
 * needs besides. Guards read it, pages offer it in this order.
 */
export const reportActions: Readonly<
  Record<ActionOnReport, ActionRow<ReportRole, ReportStatus, ReportNeed>>
> = {
  assign: { by: ['lead'], from: ['pool', 'assigned'], to: again },
  return: { by: ['holder'], from: ['assigned'], to: ['pool'] },
  accept: { by: ['holder'], from: ['assigned'], to: ['handling'] },
  contact: {
    by: ['holder'],
    from: ['handling'],
    to: ['same'],
    needs: ['notFoundOnPatrol', 'notContacted'],
  },
  note: {
    by: ['holder', 'joinedOfficer'],
    from: ['handling'],
    to: ['same'],
    needs: ['notesLeft'],
  },
  ask: {
    by: ['holder'],
    from: ['handling'],
    to: ['same'],
    needs: ['reporterIsKnown', 'noQuestionWaits'],
  },
  reply: { by: ['reporter'], from: open, to: ['same'], needs: ['questionWaits'] },
  add: { by: ['reporter'], from: open, to: ['same'], needs: ['additionsLeft'] },
  extend: {
    by: ['holder'],
    from: ['handling'],
    to: ['same'],
    needs: ['noRequestWaits', 'extensionsLeft', 'notYetDue'],
  },
  suspend: {
    by: ['holder'],
    from: ['handling'],
    to: ['same'],
    needs: ['noRequestWaits', 'neverSuspended'],
  },
  correct: {
    by: ['holder'],
    from: ['handling'],
    to: ['same'],
    needs: ['noRequestWaits', 'noWhistleOpen'],
  },
  resume: { by: ['holder'], from: ['handling'], to: ['same'], needs: ['suspended'] },
  decide: {
    by: ['lead'],
    first: ['requestWaits', 'notTheirOwnRequest', 'requestWaitsForThem', 'isSecondPerson'],
    from: 'any',
    to: ['same', ...again],
    recordedAs: ['grant', 'deny'],
  },
  whistle: { by: ['holder'], from: ['handling'], to: ['same'], needs: ['noWhistleOpen'] },
  finish: { by: ['holder'], from: ['handling'], to: ['done'] },
  decline: { by: ['steward'], from: open, to: ['declined'] },
  object: {
    by: ['reporter'],
    from: ['declined'],
    otherwise: 'REPORT.NOT_DECLINED',
    to: ['same'],
    needs: ['neverObjected', 'inTimeToObject'],
  },
  merge: { by: ['steward'], from: open, to: ['merged'] },
  apart: {
    by: ['reporter'],
    from: ['merged'],
    otherwise: 'REPORT.NOT_MERGED',
    to: again,
    needs: ['neverTakenApart'],
  },
  answer: {
    by: ['reporter'],
    from: ['done'],
    otherwise: { ...notDone, closed: 'REPORT.ALREADY_ANSWERED' },
    to: ['closed', ...again],
  },
  check: {
    by: ['steward'],
    first: ['foundOnPatrol'],
    from: ['done'],
    otherwise: notDone,
    to: ['closed', ...again],
    needs: ['notTheirOwnWork'],
  },
  reopen: {
    by: ['reporter'],
    first: ['noRequestWaits'],
    from: ['closed'],
    otherwise: 'REPORT.NOT_CLOSED',
    to: ['same', ...again],
    needs: ['inTimeToReopen'],
  },
  withdraw: { by: ['reporter'], from: open, to: ['withdrawn'] },
  urge: { by: ['reporter'], from: open, to: ['same'] },
  publish: {
    by: ['reporter'],
    from: 'any',
    to: ['same'],
    needs: ['openToNeighbours', 'notTakenOff', 'agreementsLeft'],
  },
  takeOff: { by: ['steward'], from: 'any', to: ['same'], needs: ['onTheBoard'] },
  unclaim: { by: ['steward'], from: 'any', to: ['same'], needs: ['claimed'] },
}

/** What the house itself does with a report, besides what time brings. */
export const reportEvents = {
  handover: 'whoever has it is away or has left',
  whistle: 'something became of its whistle',
  erase: 'its reporter has left: what was said goes',
  forget: 'its slip can be used no more: whom to call goes',
} as const

/** What is answered in a status in which an action is not open. */
export const wrongStatus: Readonly<Record<ReportStatus, ErrorCode>> = {
  pool: 'REPORT.NOT_ASSIGNED',
  assigned: 'REPORT.NOT_ACCEPTED',
  handling: 'REPORT.ALREADY_ACCEPTED',
  done: 'REPORT.ALREADY_DONE',
  closed: 'REPORT.ENDED',
  declined: 'REPORT.ENDED',
  merged: 'REPORT.ENDED',
  withdrawn: 'REPORT.ENDED',
}
