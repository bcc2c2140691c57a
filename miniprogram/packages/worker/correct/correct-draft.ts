/** What a handler holds to be right of a report, kept on this phone until it has arrived. */

import { call } from '../../../services/cloud/call'
import type { Category } from '../../../services/cloud/categories'
import type { ChosenPlace } from '../../../services/outbox/drafts'
import { placeInput } from '../../../services/outbox/senders'
import { formDrafts, type Tokened } from '../../../services/page/form-draft'
import type { ReportView } from '../../../services/words/report-view'

/** A correction that is being written: what was not chosen stays as it is. */
export type CorrectDraft = Tokened<{
  category: Pick<Category, 'code' | 'name'> | null
  place: ChosenPlace | null
  reason: string
}>

/** Corrections that are being written, each by its report. */
export const correctDrafts = formDrafts<Omit<CorrectDraft, 'token'>>('correct', {
  ...{ category: null, place: null, reason: '' },
})

/** What is still missing, in words; empty when nothing is. */
export function lackOf({ category, place, reason }: CorrectDraft): string {
  const missing = [...(category || place ? [] : ['改成什么']), ...(reason.trim() ? [] : ['为什么'])]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}

/**
 * Asks the steward to correct it; the draft is forgotten only once it has arrived.
 * @throws CallError
 */
export async function askCorrection(report: ReportView, draft: CorrectDraft): Promise<void> {
  const { token, category, place, reason } = draft
  const decision = { reportId: report.id, version: report.version, token, reason: reason.trim() }
  const where = place && placeInput(place)
  if (category) {
    const input = { ...decision, category: category.code, ...(where && { place: where }) }
    await call('report.correct', input)
  } else {
    if (!where) throw new Error('a correction is sent whole')
    await call('report.correct', { ...decision, place: where })
  }
  correctDrafts.drop(report.id)
}
