/** A window as the page that rates it shows it. */
import type { Procedures } from '../../../../typings/procedures'
import type { WindowDraft } from './window-draft'

/** The window whose code was scanned. */
export type Scanned = Procedures['window.open']['result']

/** What the form shows of a draft: its choices, and whether it can be sent. */
export function viewForm(draft: WindowDraft, services: Scanned['services']) {
  return {
    draft,
    services: services.map((one) => ({ ...one, on: one.code === draft.service })),
    lacking: draft.level === 0 ? '先选一下：办得怎么样' : '',
  }
}
