import { type DeskScope, newestFirst } from '../../miniprogram/contract/desk.ts'
import type { Role } from '../../miniprogram/contract/role.ts'
import type { Collection } from './cloud/collection.ts'
import type { Where } from './cloud/query.ts'
import type { Links, Shown } from './lifecycle/content.ts'
import { LIMIT } from './lifecycle/list.ts'
import type { Call } from './procedure/procedure.ts'

/** A desk that is looked at: whose, in which role, which list, and of which area; '' where it is one's own. */
export type Desk = Pick<Call<never>, 'db' | 'city' | 'caller' | 'now'> & {
  role: Role
  scope: DeskScope
  area: string
}

/** What every card on a desk says: what it is, by which the phone knows how it looks, and which. */
export type DeskCard = { kind: string; id: string }

/** Something that waits, before anybody knows whether its card is shown. */
export type Waits<Card> = {
  /** By when, or since when: the moment (epoch ms) that its list goes by. */
  at: number
  /** The file that its card shows, if any. */
  cover(): Shown | undefined
  /** Its card, with the link of its file among these; nothing where it is not for whoever looks. */
  card(links: Links): Card | undefined
}

/** What of a noun waits, on which lists: each role's desk reads it from there. */
export type Waiting<Card extends DeskCard = DeskCard> = {
  scopes: readonly DeskScope[]
  /** What lies on a desk, in order and at most `LIMIT`. One operation. */
  find(desk: Desk): Promise<Waits<Card>[]>
}

/** The fields of a record that hold a moment. */
type Moment<R> = { [K in keyof R]-?: R[K] extends number | undefined ? K : never }[keyof R] & string

/** One list of a noun: which records, and the moment that it goes by: by when they are due, or since when they wait. */
export type Listing<R> = {
  where(desk: Desk): Where
  by: Moment<R>
  /** The moment as it may be told, where the minute would tell too much; it keeps the order. */
  told?(at: number): number
}

/** How a noun's records lie on desks. */
type Table<R extends { _id: string }, Card> = {
  collection: Collection<R>
  scopes: Partial<Record<DeskScope, Listing<R>>>
  cover?(record: R, desk: Desk): Shown | undefined
  card(record: R, desk: Desk, links: Links): Card | undefined
}

/** What of a noun waits, from its table. */
export const waitingOf = <R extends { _id: string }, Card extends DeskCard>(
  table: Table<R, Card>,
): Waiting<Card> => ({
  scopes: Object.keys(table.scopes) as DeskScope[],
  async find(desk) {
    const listing = table.scopes[desk.scope]
    if (!listing) return []
    const { where, by, told = (at) => at } = listing
    const order = { [by]: newestFirst.includes(desk.scope) ? 'down' : 'up' } as const
    const found = await desk.db.find(table.collection, where(desk), { order, limit: LIMIT })
    return found.map((record) => ({
      at: told(Number(record[by])),
      cover: () => table.cover?.(record, desk),
      card: (links) => table.card(record, desk, links),
    }))
  },
})
