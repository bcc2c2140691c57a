import type { Desk, Listing, Table, Waits } from './waiting.ts'

/** A record as something that waits on the list of a desk, which goes by the moments of this listing. */
export function waitsOf<R extends { _id: string; category?: string }, Card>(
  { due, cover, card }: Table<R, Card>,
  record: R,
  { by, told }: Pick<Listing<R>, 'by' | 'told'>,
  desk: Desk,
): Waits<Card> {
  const moment = Number(record[by])
  const at = told ? told(moment) : moment
  return {
    id: record._id,
    at,
    due: due && !told ? due(record) : at,
    cover: () => cover?.(record, desk),
    card: (links) => card(record, desk, links),
  }
}
