import { isOpen } from '../../../contract/status'
import { actionOf, type ReportView } from '../../../services/words/report-view'

/** All that a reporter may do with their report. */
export type Deed =
  | ('answer' | 'reply' | 'object' | 'apart' | 'reopen' | 'urge' | 'withdraw')
  | ('call' | 'rate' | 'again')

/** One thing that may be done now; `loud`: it is what the page waits for. */
export type Choice = { deed: Deed; label: string; icon: string; loud: boolean }

/** What may be done now: the obvious next thing, another one beside it, and the rest behind 更多. */
export type Choices = { next: Choice | null; beside: Choice | null; more: Choice[] }

/** Nothing is known yet. */
export const noChoices: Choices = { next: null, beside: null, more: [] }

const looks: Record<Deed, Omit<Choice, 'deed'>> = {
  answer: { label: '去回答', icon: 'check-circle', loud: true },
  reply: { label: '回复', icon: 'message', loud: true },
  call: { label: '打电话', icon: 'phone', loud: true },
  urge: { label: '催一催', icon: 'urge', loud: false },
  object: { label: '提异议', icon: 'message', loud: false },
  apart: { label: '拆出来单独办', icon: 'undo', loud: false },
  again: { label: '再评一次', icon: 'face-4', loud: true },
  rate: { label: '评一评服务', icon: 'face-4', loud: false },
  reopen: { label: '再办一次', icon: 'refresh', loud: false },
  withdraw: { label: '撤回', icon: 'undo', loud: false },
}

/** While it is worked on, a call helps most; once it is over, what can still be said of it. */
const whileOpen: readonly Deed[] = ['reply', 'again', 'call', 'urge', 'withdraw']
const onceOver: readonly Deed[] = ['answer', 'again', 'object', 'apart', 'rate', 'reopen', 'call']

/** What is said on a page of its own, and may wait for the network. */
const said: readonly Deed[] = ['reply', 'object', 'reopen']

/** What the page knows besides the report. */
type Known = {
  /** How the service may be rated now, in words; empty when it may not. */
  rates: string
  /** Whether it may be rated once more, after what was wrong was mended. */
  again: boolean
  /** Whether something said of the report is still on its way: then nothing more is said. */
  underWay: boolean
}

/** What whoever looks at a report may do with it now. */
export function choicesOf(report: ReportView, { rates, again, underWay }: Known): Choices {
  const may = (deed: Deed): boolean => {
    if (deed === 'call') return Boolean(report.holder?.phone)
    if (deed === 'rate') return rates !== ''
    if (deed === 'again') return again
    return (actionOf(report, deed)?.open ?? false) && !(underWay && said.includes(deed))
  }
  const order = isOpen[report.status] ? whileOpen : onceOver
  const [next = null, beside = null, ...more] = order
    .filter(may)
    .map((deed) => ({ deed, ...looks[deed], ...(deed === 'rate' && { label: rates }) }))
  return { next, beside, more }
}
