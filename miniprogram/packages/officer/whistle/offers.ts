import { mayNow, type WhistleView } from '../../../services/words/whistle-view'
import type { Deed } from './deeds'

/** Something that may be done here now. */
export type Offer = { doing: Deed | 'join'; label: string }

/** The one obvious next thing, if any, one beside it, and what 更多 lists. */
export type Offers = { first: Offer | null; beside: Offer | null; rest: Offer[] }

const offers: Record<Offer['doing'], string> = {
  join: '报到，我们来',
  respond: '答复',
  note: '记进展',
  refuse: '不归我们管',
  unfounded: '认为不该吹',
}

const order: readonly Offer['doing'][] = ['join', 'respond', 'note', 'refuse', 'unfounded']

/** What a department may do now. */
export function offersOf(whistle: WhistleView): Offers {
  const open = order
    .filter((doing) => mayNow(whistle, doing))
    .map((doing) => ({ doing, label: offers[doing] }))
  const find = (...doings: Offer['doing'][]) =>
    open.find(({ doing }) => doings.includes(doing)) ?? null
  const [first, beside] = [find('join', 'respond'), find('note', 'refuse')]
  return { first, beside, rest: open.filter((offer) => offer !== first && offer !== beside) }
}
