import type { ErrorCode } from '../../miniprogram/contract/errors.ts'

/** What a cell of the matrix may hold, and what is heard then. */
export const words = {
  ok: 'OK',
  '-': 'NOT SHOWN',
  identity: 'CALL.NO_IDENTITY',
  role: 'CALL.NOT_ALLOWED',
  unseen: 'REPORT.NOT_FOUND',
  others: 'REPORT.NOT_YOURS',
  around: 'REPORT.AROUND',
  waits: 'REPORT.NOT_ACCEPTED',
  accepted: 'REPORT.ALREADY_ACCEPTED',
  done: 'REPORT.ALREADY_DONE',
  ended: 'REPORT.ENDED',
  undone: 'REPORT.NOT_DONE',
  answered: 'REPORT.ALREADY_ANSWERED',
  reporters: 'REPORT.NOT_REPORTER',
  own: 'REPORT.OWN',
  service: 'PERSON.OF_SERVICE',
  undeclined: 'REPORT.NOT_DECLINED',
  unmerged: 'REPORT.NOT_MERGED',
  unclosed: 'REPORT.NOT_CLOSED',
  unfollowed: 'REPORT.NOT_FOLLOWED',
  nowhere: 'REPORT.MERGE_ELSEWHERE',
  badSlip: 'SLIP.BAD',
  noWhistle: 'WHISTLE.NOT_FOUND',
  notTheirs: 'WHISTLE.NOT_YOURS',
  unblown: 'WHISTLE.NOT_BLOWN',
  blown: 'WHISTLE.ALREADY_BLOWN',
  joined: 'WHISTLE.ALREADY_JOINED',
  responded: 'WHISTLE.ALREADY_RESPONDED',
  unanswered: 'WHISTLE.NOT_RESPONDED',
  over: 'WHISTLE.ENDED',
  badLink: 'LINK.BAD',
  early: 'RATING.TOO_EARLY',
  ownWork: 'RATING.OWN_WORK',
  nobody: 'STAFF.NOT_FOUND',
  gone: 'BULLETIN.NOT_FOUND',
  forged: 'INVITE.BAD',
} as const satisfies Record<string, ErrorCode | 'OK' | 'NOT SHOWN'>

/** What is heard in a cell. */
export type Verdict = (typeof words)[keyof typeof words]
