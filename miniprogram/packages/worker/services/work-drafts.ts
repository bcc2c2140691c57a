import { newToken } from '../../../services/cloud/token'
import type { Saying, Spoken, WorkDraft } from '../../../services/outbox/drafts'
import {
  draftsOf,
  type Item,
  isSaying,
  isUnderWay,
  keepDraft,
  written,
} from '../../../services/outbox/queue'

/** What was being said of a report, or nothing yet; about the report as it is seen now. */
export function workDraft(saying: Saying, { id, title, version }: Spoken): WorkDraft {
  const begun = draftsOf(saying).find(({ report }) => report.id === id)
  const none = { token: newToken(), words: '', photos: [], voice: null, met: [] }
  return { ...(begun ?? none), report: { id, title, version } }
}

/** Keeps what is being said, from its first letter on. */
export const keepWorkDraft = (saying: Saying, draft: WorkDraft): void => keepDraft(saying, draft)

/** What its handler said of a report and is on its way. */
export const sayingsUnderWay = (reportId: string): Saying[] =>
  written().flatMap((item) =>
    isWork(item) && item.draft.report.id === reportId && isUnderWay(item) ? [item.kind] : [],
  )

const isWork = (item: Item): item is Item<Saying> => isSaying(item) && 'met' in item.draft
