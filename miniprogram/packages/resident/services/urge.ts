/** Urging for one's own report: once a day, from its page or from the list. */

import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import { dateOf } from '../../../services/words/date-input'

/** The words after it was done. */
export const urged = '催过了，会提醒办事的人。明天还能再催。'

/** Urges, which counts once a day. @throws CallError */
export function urge(reportId: string): Promise<unknown> {
  const token = actionToken('urge', reportId, dateOf(cloudNow()))
  return call('report.urge', { reportId, token })
}
