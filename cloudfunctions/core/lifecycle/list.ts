/** How many records a list shows, as many as links are made in one operation. */
const SHOWN = 50

/** How many a list asks the database for: one more than it shows, so that it knows of more. */
export const LIMIT = SHOWN + 1

/** A list as a page shows it: its cards, and whether more exist than it shows. */
export type List<Card> = { cards: Card[]; more: boolean }

/** Makes a list of the records that were found, of which `cardsOf` makes cards. */
export async function listOf<R, Card>(
  found: readonly R[],
  cardsOf: (shown: readonly R[]) => Card[] | Promise<Card[]>,
): Promise<List<Card>> {
  return { cards: await cardsOf(found.slice(0, SHOWN)), more: found.length > SHOWN }
}
