/** What the form of an answer and a rating shows, and what it still lacks. */
import type { Answer } from '../../../contract/answer'
import { isBad } from '../../../contract/rating'
import { actionOf, type ReportView } from '../../../services/words/report-view'
import type { AnswerDraft } from '../services/drafts'

/** What was done about a report: the handler's words, and its photos before and after. */
export function viewDone(report: ReportView) {
  const finish = report.timeline.find(({ action }) => action === 'finish')
  const before = report.said.photos.slice(0, 1).map(({ url }) => ({ url, caption: '处理前' }))
  const after = (finish?.photos ?? []).slice(0, 3).map(({ url }) => ({ url, caption: '处理后' }))
  const shown = after.length > 0 ? [...before, ...after] : []
  return {
    title: report.title,
    category: report.category.code,
    told: `${finish?.who ?? '经办人'}说：${finish?.words || '办好了'}`,
    photos: shown.map(({ url }) => url),
    captions: shown.map(({ caption }) => caption),
    asks: actionOf(report, 'answer')?.open ?? false,
    name: report.holder?.name ?? '',
  }
}

/** What {@link viewDone} makes. */
export type DoneView = ReturnType<typeof viewDone>

/** What may be said now: whether it is solved, how good the service was. */
type Open = { asks: boolean; rates: boolean }

/** What the form shows of a draft, and what is still missing before it can be sent. */
export function viewForm(draft: AnswerDraft, { asks, rates }: Open) {
  return {
    draft,
    isBad: rates && draft.level !== 0 && isBad(draft.level),
    unsolved: asks && (draft.answer === 'partly' || draft.answer === 'unsolved'),
    signings: signings.map((signing) => ({
      ...signing,
      on: signing.anonymous === draft.anonymous,
    })),
    lacking: lacking(draft, asks),
  }
}

/** How a bad rating may be given, and what becomes of it. */
const signings = [
  {
    anonymous: false,
    title: '记名，请人跟进',
    words:
      '街道的督办给您打电话，不是办这件事的人，也不是社区。办事的人只知道要改什么，看不到是谁评的。',
  },
  {
    anonymous: true,
    title: '匿名，只算数',
    words: '是谁、是哪件事，都不留，也就没人给您打电话。和别人的评价合在一起，下个月才给街道看。',
  },
] as const

function lacking({ answer, level }: AnswerDraft, asks: boolean): string {
  if (!asks) return level ? '' : '先选一下：服务怎么样'
  return answer ? '' : '先选一下：解决了没有'
}

/** What follows from what was said, once it has arrived. */
export function followsFrom(
  { answer, level, anonymous }: AnswerDraft,
  { asks, rates }: Open,
): string {
  const answered = asks && answer ? follows[answer] : ''
  if (!rates || !level || !isBad(level)) return answered || '评价收到了。'
  return (
    answered + (anonymous ? '评价收到了，没留您是谁。' : '评价收到了，街道的督办会给您打电话。')
  )
}

const follows: Record<Answer, string> = {
  solved: '这件事就办结了。',
  partly: '没解决的部分另开了一件，重新计时。',
  unsolved: '已经交回去重办，重新计时。',
}
