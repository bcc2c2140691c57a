/** How many records a list shows, as many as links are made in one operation. */
export const PAGE = 50

/** What is asked of the database for a list: one more than is shown, so that it knows of more. */
export const LIMIT = PAGE + 1

/** A list as a page shows it: its cards, and whether more exist than it shows. */
export type List<Card> = { cards: Card[]; more: boolean }

/** The records that a list shows of those that were found. */
export const shownOf = <R>(found: readonly R[]): readonly R[] => found.slice(0, PAGE)

/** A list of cards, of so many records that were found. */
export const listOf = <Card>(cards: Card[], found: readonly unknown[]): List<Card> => ({
  cards,
  more: found.length > PAGE,
})
