/** A remedy in words, as its page shows it. */

import type { TimelineRow } from '../../../../components/report/timeline-item/timeline-row'
import { cloudNow } from '../../../../services/device/clock'
import { byWords, whenWords } from '../../../../services/words/date-words'
import type { RemedyView } from '../../services/remedy-view'

type Item = RemedyView['timeline'][number]

const icons: Record<Item['action'], string> = {
  open: 'face-2',
  call: 'phone',
  mend: 'send',
  reply: 'message',
  rectify: 'check-circle',
  explain: 'note',
  extend: 'clock-soon',
  appeal: 'hall',
  vote: 'hall',
  revisit: 'phone',
  again: 'face-4',
  escalate: 'clock-late',
  handover: 'swap',
  reckon: 'clock-ample',
  close: 'check-circle',
}

/** A remedy as its page shows it at `now` (epoch ms). */
export function viewRemedy(remedy: RemedyView, now = cloudNow()) {
  const { mend, appeal, timeline, outcome, outcomeText, basis } = remedy
  return {
    mend: mend && {
      words: mend.words,
      when: `${whenWords(mend.at, now)} 发给${remedy.handler}`,
      replies: mend.replies.map(({ words, at }) => ({ words, when: whenWords(at, now) })),
    },
    appeal: appeal && {
      title: `${appeal.who}说这个评价不该算`,
      ground: appeal.ground,
      when: remedy.status === 'appealed' ? `两位督办 ${byWords(appeal.decideBy, now)}定` : '',
      votes: appeal.votes.map(({ who, uphold, words }) => ({
        ...{ who, words },
        vote: uphold ? '不算' : '照算',
      })),
    },
    callable: /^[\d-]+$/.test(remedy.reporter.phone),
    outcome: outcome && [outcomeText, basis && `依据：${basis}`].filter(Boolean).join('，'),
    rows: timeline.map((item, at) => rowOf(item, at === 0, now)),
  }
}

/** What {@link viewRemedy} makes. */
export type Shown = ReturnType<typeof viewRemedy>

/** What the page shows above in its own card is not said again below: what is to be mended, an appeal. */
const shownAbove: readonly Item['action'][] = ['open', 'mend', 'reply', 'appeal', 'vote', 'again']

const rowOf = (item: Item, newest: boolean, now: number): TimelineRow => ({
  version: item.version,
  icon: icons[item.action],
  title: item.action === 'open' ? item.told : `${item.who}${item.told}`,
  when: whenWords(item.at, now),
  words: shownAbove.includes(item.action) ? '' : item.words,
  tone: newest ? 'now' : '',
})
