import { arrange, type Offer, type Offers } from '../../../../services/page/action'
import type { RemedyAction, RemedyView } from '../../services/remedy-view'
import type { Action } from './remedy-actions'

const looks: Record<Action, Pick<Offer<Action>, 'label' | 'icon'>> = {
  call: { label: '记下通话', icon: 'phone' },
  uphold: { label: '评价不算', icon: 'check' },
  refuse: { label: '评价照算', icon: '' },
  revisit: { label: '记下回访', icon: 'phone' },
  mend: { label: '发给办事的人改', icon: 'send' },
  rectify: { label: '改好了', icon: 'check-circle' },
  explain: { label: '说明情况，不用改', icon: 'note' },
  extend: { label: '延一次期', icon: 'clock-soon' },
  appeal: { label: '申诉：评价不该算', icon: 'hall' },
}

/** In the order of a remedy's life. What is to be mended is sent once before it is asked for as done. */
const order: readonly Action[] = ['call', 'uphold', 'revisit', 'mend', 'rectify']
const onceSent: readonly Action[] = ['call', 'uphold', 'revisit', 'rectify', 'mend']

/** What whoever looks at a remedy may do with it now. */
export function offersOf({ may, mend }: RemedyView): Offers<Action> {
  const offers = may.flatMap(({ action: whole, open, why }) =>
    actionsOf(whole, open).map((action) => ({ action, ...looks[action], open, why })),
  )
  return arrange(offers, mend ? onceSent : order, ['refuse'])
}

/** An appeal is decided by one of two actions, side by side while it may be. */
function actionsOf(action: RemedyAction, open: boolean): Action[] {
  if (action === 'reply' || action === 'again') return []
  if (action === 'decideAppeal') return open ? ['uphold', 'refuse'] : ['uphold']
  return [action]
}
