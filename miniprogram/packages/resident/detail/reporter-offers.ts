/** What may be done from a report's page now, and in which order. */
import { isOpen } from '../../../contract/status'
import type { Offer } from '../../../services/page/action'
import { actionOf, type ReportView } from '../../../services/words/report-view'
import type { Action } from './reporter-actions'

/** One thing that may be done now; `loud`: it is what the page waits for. */
export type Choice = Offer<Action> & { loud: boolean }

const looks: Record<Action, Pick<Choice, 'label' | 'icon' | 'loud'>> = {
  answer: { label: '去回答', icon: 'check-circle', loud: true },
  reply: { label: '回复', icon: 'message', loud: true },
  add: { label: '补一句、补照片', icon: 'camera', loud: false },
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
const whileOpen: readonly Action[] = ['reply', 'again', 'call', 'urge', 'add', 'withdraw']
const onceOver: readonly Action[] = ['answer', 'again', 'object', 'apart', 'rate', 'reopen', 'call']

/** What is said on a page of its own, and may wait for the network. */
const said: readonly Action[] = ['reply', 'add', 'object', 'reopen']

/** What the page knows besides the report. */
export type Known = {
  /** How the service may be rated now, in words; empty when it may not. */
  rates: string
  /** Whether it may be rated once more, after what was wrong was mended. */
  again: boolean
  /** Whether something said of the report is still on its way: then nothing more is said. */
  underWay: boolean
}

/** What whoever looks at a report may do with it now: the obvious next thing, another one, and the rest. */
export function offersOf(report: ReportView, { rates, again, underWay }: Known) {
  const may = (action: Action): boolean => {
    if (action === 'call') return Boolean(report.holder?.phone)
    if (action === 'add' && may('reply')) return false
    if (action === 'rate') return rates !== ''
    if (action === 'again') return again
    return (actionOf(report, action)?.open ?? false) && !(underWay && said.includes(action))
  }
  const order = isOpen[report.status] ? whileOpen : onceOver
  const [first = null, beside = null, ...rest] = order.filter(may).map((action): Choice => {
    const label = action === 'rate' ? rates : looks[action].label
    return { action, ...looks[action], label, open: true, why: '' }
  })
  return { first, beside, rest, why: '' }
}
