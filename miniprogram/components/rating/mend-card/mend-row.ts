/** What is to be mended, as its card shows it, and the form that replies to it. */
import type { MendCard } from '../../../../typings/procedures'
import { limits } from '../../../contract/limits'
import { cloudNow } from '../../../services/device/clock'
import type { Form } from '../../../services/page/form'
import { dayWords, whenWords } from '../../../services/words/date-words'

/** What is to be mended, ready to be shown to whoever did the work. */
export type MendRow = Pick<MendCard, 'id' | 'words' | 'reply'> & { when: string; due: string }

/** What is to be mended, with when it was asked and by when in words. */
export const mendRow = ({ id, words, reply, at, dueAt }: MendCard, now = cloudNow()): MendRow => ({
  ...{ id, words, reply },
  when: whenWords(at, now),
  due: `${dayWords(dueAt)}前改好`,
})

/** Asks how it was mended. */
export const replyForm = (id: string): Form => ({
  key: `mended:${id}`,
  title: '怎么改的',
  hint: '街道的督办看得到，看过了再回访居民。',
  fields: [
    { name: 'words', label: '怎么改的', placeholder: '做了什么，往后怎么做', most: limits.words },
  ],
  send: '回话',
})
