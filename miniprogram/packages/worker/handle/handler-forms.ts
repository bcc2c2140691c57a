/** What a handler is asked before they return a report, ask, or put it off. */
import { limits } from '../../../contract/limits'
import { cityCategories } from '../../../services/cloud/categories'
import type { Asked } from '../../../services/page/action'
import { dateAfter } from '../../../services/words/date-input'
import type { ReportView } from '../../../services/words/report-view'

/** A suspension lasts a year at most, a question a week. */
const mostDays = 365

const why = { name: 'reason', label: '为什么', most: limits.reason }

/** Why it goes back. */
export const returned: Asked = {
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

const question = (choices: readonly string[]): Asked => ({
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

/** Why it needs more time, and how much of what is offered. */
export const extended = (offered: ReportView['extensions']): Asked => ({
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

/** Why it can't be done now, and until when; at `now` (epoch ms). */
export const suspended = (now: number): Asked => ({
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

/** What the reporter is asked, with what is asked often; without that while the city is out of reach. */
export const questioned = (): Promise<Asked> =>
  cityCategories().then(
    ({ phrases }) => question(phrases.ask),
    () => question([]),
  )
