import { statusLabel } from '../../../../miniprogram/contract/status.ts'
import type { Report } from '../report-record.ts'

/** A status in words: only the reporter is asked for the answer. */
export function statusText(
  { status, reporter }: Pick<Report, 'status' | 'reporter'>,
  seer: string,
): string {
  if (status !== 'done' || reporter === seer) return statusLabel[status]
  return reporter === undefined ? '已办结' : '已办结，等反映人回答'
}
