import type { ErrorCode } from '../../miniprogram/contract/errors.ts'
import type { MatterKind } from '../../miniprogram/contract/matter.ts'

// A real noun writes these words into the contract. The toy is in tests only, and may not: what it says to
// people it borrows from reports, and its kind nobody else knows.

/** The kind of matter that an errand is (miniprogram/contract/matter.ts). */
export const errandMatter = 'errand' as MatterKind

/** What stands against an action on an errand (miniprogram/contract/errors.ts). */
export const errandCodes = {
  unknown: 'REPORT.NOT_FOUND',
  changed: 'REPORT.CHANGED',
  notYours: 'REPORT.NOT_YOURS',
  taken: 'REPORT.ALREADY_ACCEPTED',
  notTaken: 'REPORT.NOT_ACCEPTED',
  ended: 'REPORT.ENDED',
  inThePast: 'REPORT.BAD_UNTIL',
} as const satisfies Readonly<Record<string, ErrorCode>>
