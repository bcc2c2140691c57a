import type { RemedyDeed, RemedyView } from '../services/remedy-view'

/** What this page does; the handler and the reporter have theirs elsewhere. */
export type Deed = Exclude<RemedyDeed, 'reply' | 'again'>

/** Something that may be done with a remedy, or why not now. */
export type Offer = { deed: Deed; label: string; icon: string; open: boolean; why: string }

/** The page's one next deed, where there is one, and those behind 更多. */
export type Offers = { first: Offer | null; rest: Offer[] }

const faces: Record<Deed, Pick<Offer, 'label' | 'icon'>> = {
  call: { label: '记下通话', icon: 'phone' },
  decideAppeal: { label: '评价不算', icon: 'check' },
  revisit: { label: '记下回访', icon: 'phone' },
  mend: { label: '发给办事的人改', icon: 'send' },
  rectify: { label: '改好了', icon: 'check-circle' },
  explain: { label: '说明情况，不用改', icon: 'note' },
  extend: { label: '延一次期', icon: 'clock-soon' },
  appeal: { label: '申诉：评价不该算', icon: 'hall' },
}

/** In the order of a remedy's life. What is to be mended is sent once before it is asked for as done. */
const order: readonly Deed[] = ['call', 'decideAppeal', 'revisit', 'mend', 'rectify']
const onceSent: readonly Deed[] = ['call', 'decideAppeal', 'revisit', 'rectify', 'mend']

/** What whoever looks at a remedy may do with it now. */
export function offersOf({ may, mend }: RemedyView): Offers {
  const all = may.flatMap(({ deed, open, why }): Offer[] =>
    deed === 'reply' || deed === 'again' ? [] : [{ deed, ...faces[deed], open, why }],
  )
  const first = (mend ? onceSent : order)
    .map((deed) => all.find((offer) => offer.deed === deed && offer.open))
    .find((offer) => offer !== undefined)
  return { first: first ?? null, rest: all.filter((offer) => offer !== first) }
}
