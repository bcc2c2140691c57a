/** Lists that the cloud gives page by page. */

/** A page: what is on it, and the `after` of the page behind it; empty on the last one. */
type Page = { cards: readonly { id: string }[]; next: string }

/** Asks for the page behind that place, or for the first one. */
type Ask<P> = (at: { after?: string }) => Promise<P>

/** What a list says of its pages together, beside their cards. */
type Together<P> = (list: P, page: P) => Partial<P>

/** A list from its beginning, with as many pages as it takes to have so many cards again. @throws CallError */
export async function fetchPages<P extends Page>(
  ask: Ask<P>,
  least: number,
  together?: Together<P>,
): Promise<P> {
  let list = await ask({})
  while (list.next && list.cards.length < least) list = await fetchNext(ask, list, together)
  return list
}

/** A list with its next page; what moved meanwhile does not stand there twice. @throws CallError */
export async function fetchNext<P extends Page>(
  ask: Ask<P>,
  list: P,
  together?: Together<P>,
): Promise<P> {
  const page = await ask({ after: list.next })
  const { cards, next } = page
  const known = new Set(list.cards.map(({ id }) => id))
  const fresh = cards.filter(({ id }) => !known.has(id))
  return { ...list, ...together?.(list, page), cards: [...list.cards, ...fresh], next }
}
