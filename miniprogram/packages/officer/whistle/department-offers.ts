import { arrange, type Offers } from '../../../services/page/action'
import { mayNow, type WhistleView } from '../../../services/words/whistle-view'
import type { Action } from './department-actions'

const labels: Record<Action, string> = {
  join: '报到，我们来',
  respond: '答复',
  note: '记进展',
  refuse: '不归我们管',
  unfounded: '认为不该吹',
}

const order: readonly Action[] = ['join', 'respond', 'note', 'refuse', 'unfounded']

/** What a department may do now; of what it may not do, nothing is said. */
export function offersOf(whistle: WhistleView): Offers<Action> {
  const open = order
    .filter((action) => mayNow(whistle, action))
    .map((action) => ({ action, label: labels[action], icon: '', open: true, why: '' }))
  if (!waitsForRuling(whistle)) return arrange(open, ['join', 'respond'], ['note', 'refuse'])
  const changed = open.map((offer) =>
    offer.action === 'join' ? { ...offer, label: '改主意，报到' } : offer,
  )
  return arrange(changed, [], ['join'])
}

/** Whether whoever looks has said that it is not theirs, and nobody has ruled on that yet. */
export const waitsForRuling = (whistle: WhistleView): boolean =>
  whistle.departments.some(({ state }) => state === 'refused') &&
  mayNow(whistle, 'join') &&
  !mayNow(whistle, 'refuse')
