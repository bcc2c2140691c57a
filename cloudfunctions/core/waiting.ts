import { type DeskScope, isAreas, wayOf } from '../../miniprogram/contract/desk.ts'
import type { Role } from '../../miniprogram/contract/role.ts'
import type { Collection } from './cloud/collection.ts'
import { AT_ONCE } from './cloud/database.ts'
import type { Place, Where } from './cloud/query.ts'
import type { Links, Shown } from './lifecycle/content.ts'
import { onePage, SHOWN } from './procedure/page.ts'
import type { Call } from './procedure/procedure.ts'
import { scan } from './procedure/scan.ts'
import { isSought, type Sought } from './procedure/sought.ts'

/** A desk that is looked at: whose, in which role, which list, behind which place, and of which area; '' where it is one's own. */
export type Desk = Pick<Call<never>, 'db' | 'city' | 'caller' | 'now'> & {
  role: Role
  scope: DeskScope
  area: string
  after?: Place | undefined
}

/** What every card on a desk says: what it is, by which the phone knows how it looks, and which. */
export type DeskCard = { kind: string; id: string }

/** Something that waits, before anybody knows whether its card is shown. */
export type Waits<Card> = {
  id: string
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
  /** What lies on a desk, in order and at least as much as a page takes, if there is so much. One operation. */
  find(desk: Desk): Promise<Waits<Card>[]>
  /** What of it is found from a desk, at most one more than a page shows; nothing where the noun can't be looked for. */
  seek(desk: Desk, sought: Sought): Promise<Waits<Card>[]>
}

/** The fields of a record that hold a moment. */
type Moment<R> = { [K in keyof R]-?: R[K] extends number | undefined ? K : never }[keyof R] & string

/** One list of a noun: which records, and the moment that it goes by: by when they are due, or since when they wait. */
export type Listing<R> = {
  where(desk: Desk): Where
  by: Moment<R>
  /**
   * The moment as it may be told, where the minute would tell too much; it keeps the order. Whose list has
   * one has so few of it that all are read: what is told to be at once lies otherwise than in the index.
   */
  told?(at: number): number
}

/** How a noun's records are found from desks: on one's own list among what lies there. */
type Findable<R> = {
  /** What an area's desk looks through, whichever of its lists is shown. */
  inArea?: Listing<R>
  /** What one of them is found by besides its kind. It says no more than its card. */
  says(record: R): readonly (string | undefined)[]
  /** Which record has the number that was typed, wherever it lies; nothing where it is none. */
  numbered?(typed: string): Where | undefined
  /** Whether such a record is for whoever looks. */
  maySee?(record: R, desk: Desk): boolean
}

/** How a noun's records lie on desks. */
type Table<R extends { _id: string; category?: string }, Card> = {
  collection: Collection<R>
  scopes: Partial<Record<DeskScope, Listing<R>>>
  cover?(record: R, desk: Desk): Shown | undefined
  card(record: R, desk: Desk, links: Links): Card | undefined
  findable?: Findable<R>
}

/** What of a noun waits, and how it is found, from its table. */
export const waitingOf = <R extends { _id: string; category?: string }, Card extends DeskCard>(
  table: Table<R, Card>,
): Waiting<Card> => ({
  scopes: Object.keys(table.scopes) as DeskScope[],
  async find(desk) {
    const listing = table.scopes[desk.scope]
    if (!listing) return []
    const { where, by, told = (at) => at } = listing
    const page = listing.told ? { limit: AT_ONCE } : onePage(by, wayOf(desk.scope), desk.after)
    const found = await desk.db.find(table.collection, where(desk), page)
    return found.map((record) => waitsOf(table, record, told(Number(record[by])), desk))
  },
  async seek(desk, sought) {
    const found = await seekIn(table, desk, sought)
    return found.map(({ record, at }) => waitsOf(table, record, at, desk))
  },
})

const waitsOf = <R extends { _id: string }, Card>(
  { cover, card }: Table<R, Card>,
  record: R,
  at: number,
  desk: Desk,
): Waits<Card> => ({
  id: record._id,
  at,
  cover: () => cover?.(record, desk),
  card: (links) => card(record, desk, links),
})

/** The record with the number that was typed; else those of the list or of the area that fit. */
async function seekIn<R extends { _id: string; category?: string }, Card>(
  { collection, scopes, findable }: Table<R, Card>,
  desk: Desk,
  sought: Sought,
): Promise<{ record: R; at: number }[]> {
  const listing = isAreas(desk.scope) ? findable?.inArea : scopes[desk.scope]
  if (!findable || !listing) return []
  const { where, by } = listing
  const placed = (record: R) => ({ record, at: Number(record[by]) })
  const numbered = findable.numbered?.(sought.typed)
  if (numbered) {
    const found = await desk.db.find(collection, numbered, { limit: 1 })
    return found.filter((record) => findable.maySee?.(record, desk)).map(placed)
  }
  const meets = (record: R) => isSought(sought, record.category ?? '', findable.says(record))
  const way = wayOf(desk.scope)
  const wanted = { collection, where: where(desk), by, way, meets, limit: SHOWN + 1 }
  return (await scan(desk.db, wanted)).found.map(placed)
}
