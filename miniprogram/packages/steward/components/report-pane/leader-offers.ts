import { arrange, type Offer, type Offers } from '../../../../services/page/action'
import { actionOf, type ReportView } from '../../../../services/words/report-view'
import type { Action } from './leader-actions'
import type { Asking } from './request-words'

/** What the guard knows a leader may do, beside deciding a request. */
type Known = 'assign' | 'check' | 'merge' | 'decline' | 'takeOff' | 'unclaim'
type Look = Pick<Offer<Action>, 'action' | 'label' | 'icon'>

const assign: Look = { action: 'assign', label: '派单', icon: 'send' }
const reassign: Look = { action: 'assign', label: '换人', icon: 'swap' }
const check: Look = { action: 'hold', label: '复核', icon: 'check-circle' }
const merge: Look = { action: 'merge', label: '并单', icon: 'swap' }
const decline: Look = { action: 'decline', label: '不予受理', icon: 'x-circle' }
const takeOff: Look = { action: 'takeOff', label: '撤下公示', icon: 'hidden' }
const unclaim: Look = { action: 'unclaim', label: '收回凭条', icon: 'people' }

/**
 * What may be done with a report. A request that waits for whoever looks comes first; what was found
 * on patrol is looked at, and holds or has a fault.
 */
export function offersOf(report: ReportView, asking: Asking | null): Offers<Action> {
  const looks: readonly (readonly [Known, Look])[] = [
    ['assign', report.holder ? reassign : assign],
    ['check', check],
    ['merge', merge],
    ['decline', decline],
    ['takeOff', takeOff],
    ['unclaim', unclaim],
  ]
  const offers = looks.flatMap(([known, look]) => offerOf(report, known, look))
  const { first, rest, why } = arrange(offers, ['assign', 'hold'])
  if (asking?.yours) {
    return { first: yes('grant', asking.grant), beside: yes('deny', asking.deny), rest, why }
  }
  if (first?.action !== 'hold') return { first, beside: null, rest, why }
  return { first: yes('hold', '办到位了'), beside: yes('fault', '没办到位'), rest, why }
}

/** What stands on a button of its own, in words alone. */
const yes = (action: Action, label: string): Offer<Action> => ({
  ...{ action, label, icon: '', open: true, why: '' },
})

/**
 * What a resident waits for is theirs to answer, and needs no word here of being looked at; nor does
 * what is not on the board of being taken off it, or a slip that nobody used of being taken back.
 */
function offerOf(report: ReportView, known: Known, look: Look): Offer<Action>[] {
  const action = actionOf(report, known)
  if (!action || (known === 'check' && report.source !== 'patrol')) return []
  if ((known === 'takeOff' || known === 'unclaim') && !action.open) return []
  return [{ ...look, open: action.open, why: action.why }]
}
