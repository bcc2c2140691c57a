/** Drafts of what a reporter says of their report, kept on this phone. */
import { newToken } from '../../../services/cloud/token'
import type { ReporterSaying, SayingDraft, SeenReport } from '../../../services/outbox/drafts'
import {
  draftsOf,
  isSaying,
  isUnderWay,
  keepDraft,
  queueItems,
} from '../../../services/outbox/queue'

/** What was being said of one's own report, or nothing yet; about the report as it is seen now. */
export function ownDraft(kind: ReporterSaying, { id, title, version }: SeenReport): SayingDraft {
  const begun = draftsOf(kind).find(({ report }) => report.id === id)
  const none = { token: newToken(), words: '', photos: [], voice: null }
  return { ...(begun ?? none), report: { id, title, version } }
}

/** Keeps what is being said, from its first letter on. */
export const keepOwnDraft = (kind: ReporterSaying, draft: SayingDraft): void =>
  keepDraft(kind, draft)

/** Whether something said of this report is on its way. */
export const isSayingUnderWay = (reportId: string): boolean =>
  queueItems().some(
    (item) => isSaying(item) && item.draft.report.id === reportId && isUnderWay(item),
  )
