import type { Answer } from '../../../contract/answer'
import { isBad, ratingReasons } from '../../../contract/rating'
import type { AnswerDraft } from '../../../services/drafts'
import { actionOf, type ReportView } from '../../../services/report-view'

/** What was done about a report: the handler's words, and its photos before and after. */
export function viewDone(report: ReportView) {
  const finish = report.timeline.find(({ action }) => action === 'finish')
  const before = report.said.photos.slice(0, 1).map(({ url }) => ({ url, caption: '处理前' }))
  const after = (finish?.photos ?? []).slice(0, 3).map(({ url }) => ({ url, caption: '处理后' }))
  const shown = after.length > 0 ? [...before, ...after] : []
  return {
    title: report.title,
    told: `${finish?.who ?? '经办人'}说：${finish?.words || '办好了'}`,
    photos: shown.map(({ url }) => url),
    captions: shown.map(({ caption }) => caption),
    asks: actionOf(report, 'answer')?.open ?? false,
    name: report.holder?.name ?? '',
  }
}

/** What {@link viewDone} makes. */
export type DoneView = ReturnType<typeof viewDone>

/** What the form shows of a draft, and what is still missing before it can be sent. */
export function viewForm(draft: AnswerDraft, { asks, rates }: { asks: boolean; rates: boolean }) {
  return {
    draft,
    isBad: rates && draft.level !== 0 && isBad(draft.level),
    needsWords: asks && (draft.answer === 'partly' || draft.answer === 'unsolved'),
    reasons: ratingReasons.map((one) => ({ ...one, on: draft.reasons.includes(one.reason) })),
    lacking: lacking(draft, asks),
  }
}

function lacking({ answer, missing, level }: AnswerDraft, asks: boolean): string {
  if (!asks) return level ? '' : '先选一下：服务怎么样'
  if (!answer) return '先选一下：解决了没有'
  return answer === 'solved' || missing.trim() ? '' : '写一句：还差什么'
}

/** What follows from an answer, said when it has arrived. */
export const follows: Record<Answer, string> = {
  solved: '这件事就办结了。',
  partly: '没解决的部分另开了一件，重新计时。',
  unsolved: '已经交回去重办，重新计时。',
}
