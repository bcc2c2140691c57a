/** Rows of what is to be mended, and the form that replies to one. */
import type { Procedures } from '../../../../typings/procedures'
import { limits } from '../../../contract/limits'
import type { Form } from '../../../services/page/form'
import { dayWords, whenWords } from '../../../services/words/date-words'

type Mend = Procedures['remedy.forMe']['result']['mends'][number]

/** What is to be mended, ready to be shown to whoever did the work. */
export type MendRow = Pick<Mend, 'id' | 'words' | 'reply'> & { when: string; due: string }

/** What still waits to be mended; what is over is the reviewer's. */
export const mendRows = (mends: readonly Mend[], now = Date.now()): MendRow[] =>
  mends
    .filter(({ open }) => open)
    .map(({ id, words, reply, at, dueAt }) => ({
      ...{ id, words, reply },
      when: whenWords(at, now),
      due: `${dayWords(dueAt)}前改好`,
    }))

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
