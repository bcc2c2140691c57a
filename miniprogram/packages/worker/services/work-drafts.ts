/** Drafts of what a handler says of a report, kept on this phone. */
import { newToken } from '../../../services/cloud/token'
import type { HandlerSaying, SeenReport, WorkDraft } from '../../../services/outbox/drafts'
import {
  draftsOf,
  isSaying,
  isUnderWay,
  keepDraft,
  type QueueItem,
  queueItems,
} from '../../../services/outbox/queue'

/** What was being said of a report, or nothing yet; about the report as it is seen now. */
export function workDraft(saying: HandlerSaying, { id, title, version }: SeenReport): WorkDraft {
  const begun = draftsOf(saying).find(({ report }) => report.id === id)
  const none = { token: newToken(), words: '', photos: [], voice: null, met: [] }
  return { ...(begun ?? none), report: { id, title, version } }
}

/** Keeps what is being said, from its first letter on. */
export const keepWorkDraft = (saying: HandlerSaying, draft: WorkDraft): void =>
  keepDraft(saying, draft)

/** What its handler said of a report and is on its way. */
export const sayingsUnderWay = (reportId: string): HandlerSaying[] =>
  queueItems().flatMap((item) =>
    isWork(item) && item.draft.report.id === reportId && isUnderWay(item) ? [item.kind] : [],
  )

const isWork = (item: QueueItem): item is QueueItem<HandlerSaying> =>
  isSaying(item) && 'met' in item.draft
