import type { Procedures } from '../../../../typings/procedures'
import { isBad } from '../../../contract/rating'
import { windowReasons } from '../../../contract/window'
import type { WindowDraft } from './draft'

/** The window whose code was scanned. */
export type Scanned = Procedures['window.open']['result']

/** What the form shows of a draft: its choices, and whether it can be sent. */
export function viewForm(draft: WindowDraft, services: Scanned['services']) {
  const { level, reasons, service, words } = draft
  return {
    level,
    words,
    isBad: level !== 0 && isBad(level),
    reasons: windowReasons.map((one) => ({ ...one, on: reasons.includes(one.reason) })),
    services: services.map((one) => ({ ...one, on: one.code === service })),
    lacking: level === 0 ? '先选一下：办得怎么样' : '',
  }
}
