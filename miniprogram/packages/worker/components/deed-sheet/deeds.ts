import type { Filled, Values } from '../../../../components/form/form-sheet/draft'
import { dropForm } from '../../../../components/form/form-sheet/draft'
import type { Form } from '../../../../components/form/form-sheet/form'
import { limits } from '../../../../contract/limits'
import { call } from '../../../../services/cloud/call'
import { cityCategories } from '../../../../services/cloud/categories'
import { dateAfter, endOfDate } from '../../../../services/words/date-input'
import type { ReportView } from '../../../../services/words/report-view'

/** What a handler does with a report by saying why. */
export type Deed = 'return' | 'ask' | 'extend' | 'suspend'

type Seen = Pick<ReportView, 'id' | 'version' | 'extensions'>
type Way = (seen: { reportId: string; version: number; token: string }, values: Values) => unknown

/** A suspension lasts a year at most, a question a week. */
const mostDays = 365

const why = { name: 'reason', label: '为什么', most: limits.reason }

const returned: Omit<Form, 'key'> = {
  title: '退单',
  hint: '退到待派池。别人接手前，还是您负责。',
  fields: [
    {
      ...why,
      placeholder: '一句话说清楚',
      choices: ['不在我的网格', '类别选错了', '要别的网格一起办', '我这几天不在'],
    },
  ],
  send: '退回待派池',
}

const asked = (choices: readonly string[]): Omit<Form, 'key'> => ({
  title: '问居民',
  hint: '等回复时，时钟停着；到日子没回，自己接着走。',
  fields: [
    { name: 'words', label: '想问什么', placeholder: '一次问清楚', most: limits.words, choices },
    {
      kind: 'choice',
      name: 'days',
      label: '最多等几天',
      options: [1, 3, 7].map((days) => ({ value: `${days}`, label: `${days} 天` })),
    },
  ],
  send: '问一问',
})

const extended = (offered: Seen['extensions']): Omit<Form, 'key'> => ({
  title: '申请延期',
  hint: '社区同意才算。一次不超过原来的时限。',
  fields: [
    {
      ...why,
      placeholder: '为什么来不及，还要做什么',
      choices: ['等材料到货', '要多家配合', '天气不行，干不了'],
    },
    {
      kind: 'choice',
      name: 'limit',
      label: '延多久',
      options: offered.map(({ limit, words }) => ({ value: limit, label: words })),
    },
  ],
  send: '交给社区批',
})

const suspended = (now: number): Omit<Form, 'key'> => ({
  title: '申请挂账',
  hint: '社区和街道都同意才算。理由居民看得到，一件只能挂一次。',
  fields: [
    {
      ...why,
      placeholder: '为什么现在办不了，什么时候能办',
      choices: ['等改造项目开工', '等天晴再施工', '等维修资金批下来'],
    },
    {
      kind: 'day',
      name: 'until',
      label: '挂到哪天',
      from: dateAfter(now, 1),
      to: dateAfter(now, mostDays - 1),
    },
  ],
  send: '交给社区批',
})

const told: Record<Deed, string> = {
  return: '退回待派池了',
  ask: '问过了，等居民回复',
  extend: '申请交上去了，等社区批',
  suspend: '申请交上去了，等社区和街道批',
}

const ways: Record<Deed, Way> = {
  return: (seen, { reason = '' }) => call('report.return', { ...seen, reason }),
  ask: ({ reportId, token }, { words = '', days = '' }) =>
    call('report.ask', { reportId, token, words, days: Number(days) }),
  extend: (seen, { reason = '', limit = '' }) => call('report.extend', { ...seen, reason, limit }),
  suspend: (seen, { reason = '', until = '' }) =>
    call('report.suspend', { ...seen, reason, until: endOfDate(until) }),
}

const keyOf = (deed: Deed, { id }: Seen): string => `${deed}:${id}`

/** The sheet that asks for it; what was written in it is kept for this report. */
export async function formFor(deed: Deed, seen: Seen, now = Date.now()): Promise<Form> {
  const key = keyOf(deed, seen)
  if (deed === 'return') return { ...returned, key }
  if (deed === 'extend') return { ...extended(seen.extensions), key }
  if (deed === 'suspend') return { ...suspended(now), key }
  const phrases = await cityCategories().then(
    (city) => city.phrases.ask,
    () => [],
  )
  return { ...asked(phrases), key }
}

/** What is told once it has arrived. */
export const toldOf = (deed: Deed): string => told[deed]

/** Does it; what was written is forgotten once it has arrived. @throws CallError */
export async function doDeed(deed: Deed, seen: Seen, { token, values }: Filled): Promise<void> {
  const { id: reportId, version } = seen
  await ways[deed]({ reportId, version, token }, values)
  dropForm(keyOf(deed, seen))
}
