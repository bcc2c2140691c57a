import { mayNow, type WhistleView } from '../../../services/whistle-view'
import type { Deed } from './deeds'

/** Something that may be done here now. */
export type Offer = { doing: Deed | 'join' | 'link'; label: string }

/** The one obvious next thing, one beside it, and what 更多 lists. */
export type Offers = { first: Offer | null; beside: Offer | null; rest: Offer[] }

const offers: Record<Offer['doing'], string> = {
  join: '报到，我们来',
  respond: '答复',
  note: '记进展',
  refuse: '不归我们管',
  link: '给外单位一个链接',
  unfounded: '认为不该吹',
}

const order: readonly Offer['doing'][] = ['join', 'respond', 'note', 'refuse', 'link', 'unfounded']

/** What whoever looks may do: a department's part, and what the handler may add. */
export function offersOf(whistle: WhistleView): Offers {
  const open = order
    .filter((doing) => mayNow(whistle, doing))
    .map((doing) => ({ doing, label: offers[doing] }))
  const [first = null, ...others] = open
  const beside = others.find(({ doing }) => doing === 'note' || doing === 'refuse') ?? null
  return { first, beside, rest: others.filter((offer) => offer !== beside) }
}
