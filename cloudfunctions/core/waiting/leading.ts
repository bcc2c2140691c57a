import {
  countedScopes,
  type DeskScope,
  firstOf,
  scopesOf,
} from '../../../miniprogram/contract/desk.ts'
import { AT_ONCE } from '../cloud/database.ts'
import { meets } from '../cloud/meets.ts'
import { SHOWN } from '../procedure/page.ts'
import { countsOf, firstFrom } from './on-lists.ts'
import type { Desk, Led, Lying, Table } from './waiting.ts'
import { waitsOf } from './waits-of.ts'

/** The lists that `first` is made of. */
const firstScopes: readonly DeskScope[] = [...firstOf.waits, ...firstOf.presses]

/**
 * What of a noun lies on a leader's desk: of what `first` is made of a page at most, and how much lies on
 * each list. Counted is what was read to be shown, as far as it is for whoever looks; where lists may be
 * longer than a page, some fields of a thousand records at most, the worst first.
 */
export async function leadIn<R extends { _id: string; category?: string }, Card>(
  table: Table<R, Card>,
  desk: Desk,
): Promise<Led<Card>> {
  const { collection, leading, due } = table
  const counted = listingsOf(table, desk)
  const first = counted.filter(({ scope }) => firstScopes.includes(scope))
  if (!leading || first.length === 0) return { lying: [], counts: {} }
  const order = { [leading.by]: 'up', _id: 'up' } as const
  const wheres = (some: typeof counted) => some.map(({ where }) => where)
  const [read, glanced] = await Promise.all([
    desk.db.findOneOf(collection, wheres(first), { order, limit: SHOWN + 1 }),
    leading.counted &&
      desk.db.glance(collection, wheres(counted), leading.counted, { order, limit: AT_ONCE }),
  ])
  const listsOf = (record: object) => counted.filter(({ where }) => meets(record, where))
  const found = read.map((record) =>
    listsOf(record)
      .map(({ scope, listing }): Lying<Card> => {
        return { ...waitsOf(table, record, listing, { ...desk, scope }), scope }
      })
      .filter(({ card }) => card(new Map()) !== undefined),
  )
  const glimpsed = glanced?.map((record) =>
    listsOf(record).map(({ scope }) => ({ scope, due: due?.(record) })),
  )
  return {
    lying: found.flatMap((lies) => firstFrom(lies, desk.now) ?? []),
    counts: glimpsed
      ? countsOf(glimpsed, desk.now, glimpsed.length === AT_ONCE)
      : countsOf(found, desk.now, found.length > SHOWN),
  }
}

/** The lists of a leader's desk that a noun has something on, each with what lies there. */
function listingsOf<R extends { _id: string; category?: string }, Card>(
  { scopes }: Table<R, Card>,
  desk: Desk,
) {
  const offered = countedScopes.filter((scope) => scopesOf[desk.role].includes(scope))
  return offered.flatMap((scope) => {
    const listing = scopes[scope]
    return listing ? [{ scope, listing, where: listing.where({ ...desk, scope }) }] : []
  })
}
