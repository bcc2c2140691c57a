import type { ErrorCode } from '../../../../miniprogram/contract/errors.ts'
import type { Report } from '../report-record.ts'

type Slipped = Pick<Report, 'source' | 'reporter' | 'history' | 'visibility' | 'onBehalf'>

/**
 * What stands against using the slip (凭条) of a report, if anything: it was made for nobody, somebody
 * has used it, or its reporter has been erased. What is restricted has one only where a number was
 * left, whose last digits are asked: whoever takes a picture of it could read all otherwise.
 */
export function slipRefusal(report: Slipped): ErrorCode | undefined {
  const { source, reporter, history, visibility, onBehalf } = report
  if (reporter !== undefined) return 'SLIP.TAKEN'
  const forSomebody = source === 'phone' || source === 'door'
  if (!forSomebody || history.some(({ action }) => action === 'erase')) return 'REPORT.NOBODY_WAITS'
  return visibility === 'restricted' && !onBehalf?.phone ? 'SLIP.PHONE_NEEDED' : undefined
}

/** Whether a report has a slip that whoever it was made for can use. */
export const isSlipOpen = (report: Slipped): boolean => slipRefusal(report) === undefined
