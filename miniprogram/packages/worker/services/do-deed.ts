import { call } from '../../../services/cloud'
import { endOfDate } from '../../../services/date-input'
import type { ReportView } from '../../../services/report-view'
import { type DeedDraft, type DeedKind, dropDeedDraft } from './deed-draft'

/** The report that something is done with, as it was last seen. */
type Seen = Pick<ReportView, 'id' | 'version'>

const ways: Record<DeedKind, (report: Seen, draft: DeedDraft) => Promise<unknown>> = {
  return: ({ id, version }, draft) =>
    call('report.return', { reportId: id, version, token: draft.token, reason: whyOf(draft) }),
  ask: ({ id }, { token, words, days }) =>
    call('report.ask', { reportId: id, token, words: words.trim(), days }),
  extend: ({ id, version }, draft) => {
    const { token, limit } = draft
    return call('report.extend', { reportId: id, version, token, limit, reason: whyOf(draft) })
  },
  suspend: ({ id, version }, draft) => {
    const until = endOfDate(draft.until)
    const { token } = draft
    return call('report.suspend', { reportId: id, version, token, until, reason: whyOf(draft) })
  },
}

/**
 * Does what a handler wrote down; it is forgotten only once it has arrived, and done again with
 * the same token it has one effect.
 * @throws CallError
 */
export async function doDeed(kind: DeedKind, report: Seen, draft: DeedDraft): Promise<void> {
  await ways[kind](report, draft)
  dropDeedDraft(kind, report.id)
}

/** Reason and words in one sentence: 等材料到货：周五到。 */
const whyOf = ({ reason, words }: DeedDraft): string =>
  [reason, words.trim()].filter(Boolean).join('：')
