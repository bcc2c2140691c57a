import { dayWords } from '../../../core/clock/date.ts'
import { type HistoryItem, newestFirst } from '../../../core/lifecycle/timeline.ts'
import type { Remedy, RemedyAction, RemedyEntry } from '../remedy-record.ts'

/** A step of a remedy's life, as those who follow it up read it. */
export type RemedyItem = HistoryItem<RemedyAction> & {
  /** Who did it: 沈督办, 居民. */
  who: string
  /** The step in words; and the words with it. */
  told: string
  words: string
}

/** The same for whoever rated: what became of what they said. */
export type ReporterItem = { at: number; words: string; said: string }

/** A remedy's life, the newest step first. */
export const timelineOf = (remedy: Remedy): RemedyItem[] =>
  newestFirst(remedy, (entry: RemedyEntry) => ({
    who: entry.as === 'reporter' ? '居民' : entry.who,
    told: told[entry.action](entry),
    words: remedy.content[entry.version]?.words ?? '',
  }))

type Tell = (entry: RemedyEntry) => string

const always =
  (words: string): Tell =>
  () =>
    words

const told: Record<RemedyAction, Tell> = {
  open: always('收到一条差评，开始跟进'),
  call: always('联系了居民'),
  mend: always('请经办人整改'),
  reply: always('说了怎么改的'),
  rectify: always('确认改好了'),
  explain: always('向居民作了说明'),
  extend: always('延长了整改的时间'),
  appeal: always('提出申诉，请两位督办复核'),
  vote: ({ uphold }) => (uphold ? '同意申诉' : '不同意申诉，接着整改'),
  revisit: always('回访过，请居民再评一次'),
  again: always('又评了一次'),
  escalate: ({ fired = [] }) =>
    fired.some((id) => !id.startsWith('warning')) ? '到时限了，告诉了督办' : '快到时限了',
  reckon: always('放假安排出来了，日子重新算过'),
  handover: ({ whom }) => `原来跟进的人不在${whom ? `，转给${whom.name}` : ''}`,
  close: always('30 天没有再评，就此了结'),
}

/** What became of a bad rating, the newest first, as whoever gave it reads it; nothing between offices. */
export const timelineForReporter = (remedy: Remedy): ReporterItem[] =>
  remedy.history
    .flatMap((entry): ReporterItem[] => {
      const words = forReporter[entry.action](entry, remedy)
      const said = spoken.includes(entry.action) ? remedy.content[entry.version]?.words : undefined
      return words === '' ? [] : [{ at: entry.at, words, said: said ?? '' }]
    })
    .reverse()

/** What is said to the reporter, not about them. */
const spoken: readonly RemedyAction[] = ['rectify', 'explain', 'extend', 'again']

type TellReporter = (entry: RemedyEntry, remedy: Remedy) => string

const nothing: TellReporter = () => ''

const forReporter: Record<RemedyAction, TellReporter> = {
  open: (_, { callBy }) => `由督办跟进，${dayWords(callBy)}前联系您`,
  call: ({ who }) => `${who}联系了您`,
  mend: ({ who }) => `${who}已请经办人改`,
  reply: () => '经办人说了怎么改的',
  rectify: ({ who }) => `${who}确认改好了`,
  explain: ({ who }, { basis = '' }) => `${who}作了说明，依据：${basis}`,
  extend: (_, { dueAt }) => `要多几天，最晚 ${dayWords(dueAt)}`,
  appeal: () => '另外两位督办在复核这条评价',
  vote: ({ to }) => {
    if (to === 'done') return '复核过了，这条评价不计入统计，您的话都留着'
    return to === 'appealed' ? '' : '复核过了，评价照算，接着改'
  },
  revisit: ({ who }) => `${who}回访过，请您再评一次`,
  again: () => '您又评了一次',
  escalate: nothing,
  reckon: nothing,
  handover: ({ whom }) => (whom ? `换${whom.name}跟进` : ''),
  close: () => '30 天没有再评，就此了结',
}
