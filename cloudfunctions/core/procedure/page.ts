import * as v from 'valibot'
import type { FindOptions } from '../cloud/database.ts'
import type { Place } from '../cloud/query.ts'

/** How much a page of a list shows, as many as links are made in one operation. */
export const SHOWN = 50

/** A page of a list: its cards, and the `after` of the page behind it; empty on the last one. */
export type Page<Card> = { cards: Card[]; next: string }

/** Where a list goes on: the last page's `next`. Nothing where it begins; it opens nothing but the list it is asked with. */
export const after = v.optional(
  v.pipe(v.string(), v.regex(/^\d{1,16}\.[A-Za-z0-9-]{1,200}$/), v.transform(readPlace)),
)

/** A place as a page's `next` says it: its moment, a point, its id. */
export const cursorOf = ({ at, id }: Place): string => `${at}.${id}`

function readPlace(cursor: string): Place {
  const [at, id = ''] = cursor.split('.')
  return { at: Number(at), id }
}

/** An order in which every document has one place: by a moment, then by ids. Behind a place, if one is given. */
export const inOrder = (
  by: string,
  way: 'up' | 'down',
  after: Place | undefined,
): Omit<FindOptions, 'limit'> => ({ order: { [by]: way, _id: way }, ...(after && { after }) })

/** How a page is asked for: in that order, and one more than it shows, so that it knows of more. */
export const onePage = (...order: Parameters<typeof inOrder>): FindOptions => ({
  ...inOrder(...order),
  limit: SHOWN + 1,
})

/** What a page shows of what was found for it, and where the list goes on. */
export function pageOf<T>(found: readonly T[], placeOf: (one: T) => Place) {
  const shown = found.slice(0, SHOWN)
  const last = found.length > SHOWN ? shown.at(-1) : undefined
  return { shown, next: last ? cursorOf(placeOf(last)) : '' }
}
