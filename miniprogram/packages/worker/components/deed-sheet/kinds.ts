import type { DeedDraft, DeedKind } from '../../services/deed-draft'

/** What is chosen besides the words. */
type Choice = 'days' | 'limit' | 'until' | ''

type Texts = {
  title: string
  hint: string
  /** What is said most often, one tap each. */
  reasons: readonly string[]
  placeholder: string
  choice: Choice
  /** What is chosen, as its label says it. */
  choosing: string
  send: string
  /** What the person is told once it has arrived. */
  told: string
}

/** The words of each sheet. */
export const kinds: Record<DeedKind, Texts> = {
  return: {
    title: '退单',
    hint: '退到待派池。别人接手前，还是您负责。',
    reasons: ['不在我的网格', '类别选错了', '要别的网格一起办', '我这几天不在'],
    placeholder: '还有什么要说明的，可以不写',
    choice: '',
    choosing: '',
    send: '退单',
    told: '退回待派池了',
  },
  ask: {
    title: '问居民',
    hint: '等回复时，时钟停着；到日子没回，自己接着走。',
    reasons: [],
    placeholder: '想问什么，一次问清楚',
    choice: 'days',
    choosing: '最多等几天',
    send: '问一问',
    told: '问过了，等居民回复',
  },
  extend: {
    title: '申请延期',
    hint: '社区同意才算。一次不超过原来的时限。',
    reasons: ['等材料到货', '要多家配合', '天气不行，干不了'],
    placeholder: '为什么来不及，还要做什么',
    choice: 'limit',
    choosing: '延多久',
    send: '交给社区批',
    told: '申请交上去了，等社区批',
  },
  suspend: {
    title: '申请挂账',
    hint: '社区和街道都同意才算。理由居民看得到，一件只能挂一次。',
    reasons: ['等改造项目开工', '等天晴再施工', '等维修资金批下来'],
    placeholder: '为什么现在办不了，什么时候能办',
    choice: 'until',
    choosing: '挂到哪天',
    send: '交给社区批',
    told: '申请交上去了，等社区和街道批',
  },
}

/** How many days a question may wait. */
export const days: readonly { value: number; label: string }[] = [
  { value: 1, label: '1 天' },
  { value: 3, label: '3 天' },
  { value: 7, label: '7 天' },
]

/** How much longer may be asked for; a city's clock counts working days. */
export const limits: readonly { value: string; label: string }[] = [
  { value: '1wd', label: '1 个工作日' },
  { value: '2wd', label: '2 个工作日' },
  { value: '5wd', label: '5 个工作日' },
]

/** What is still missing before a deed can be done, in words; empty when nothing is. */
export function lackOf(kind: DeedKind, draft: DeedDraft): string {
  const { choice } = kinds[kind]
  const words = draft.reason || draft.words.trim()
  const chosen = { days: draft.days > 0, limit: draft.limit, until: draft.until, '': true }[choice]
  const missing = [
    ...(words ? [] : [kind === 'ask' ? '想问的话' : '为什么']),
    ...(chosen ? [] : [kinds[kind].choosing]),
  ]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}
