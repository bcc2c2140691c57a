import type { DeskScope } from '../../../miniprogram/contract/desk.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Collection } from '../cloud/collection.ts'
import type { Place, Where } from '../cloud/query.ts'
import type { Links, Shown } from '../lifecycle/content.ts'
import type { Call } from '../procedure/procedure.ts'
import type { Sought } from '../procedure/sought.ts'
import type { Counts } from './on-lists.ts'

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
  /** By when something has to be done about it; nothing where no date presses. */
  due?: number | undefined
  /** The file that its card shows, if any. */
  cover(): Shown | undefined
  /** Its card, with the link of its file among these; nothing where it is not for whoever looks. */
  card(links: Links): Card | undefined
}

/** Something on the desk of whoever leads an area, named by one of the lists that it lies on. */
export type Lying<Card> = Waits<Card> & { scope: DeskScope }

/** What of a noun belongs on the list `first` of a leader's desk, and how much lies on all of its lists. */
export type Led<Card> = { lying: Lying<Card>[]; counts: Counts }

/** What of a noun waits, on which lists: each role's desk reads it from there. */
export type Waiting<Card extends DeskCard = DeskCard> = {
  scopes: readonly DeskScope[]
  /** What lies on a desk, in order and at least as much as a page takes, if there is so much. One operation. */
  find(desk: Desk): Promise<Waits<Card>[]>
  /** What of it is found from a desk, at most one more than a page shows; nothing where the noun can't be looked for. */
  seek(desk: Desk, sought: Sought): Promise<Waits<Card>[]>
  /**
   * What of it lies on all lists of a leader's desk; nothing where the noun is on none. One operation, and
   * one more where lists are counted that may be longer than a page.
   */
  lead(desk: Desk): Promise<Led<Card>>
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
export type Findable<R> = {
  /** What an area's desk looks through, whichever of its lists is shown. */
  inArea?: Listing<R>
  /** What one of them is found by besides its kind. It says no more than its card. */
  says(record: R): readonly (string | undefined)[]
  /** Which record has the number that was typed, wherever it lies; nothing where it is none. */
  numbered?(typed: string): Where | undefined
  /** Whether such a record is for whoever looks. */
  maySee?(record: R, desk: Desk): boolean
}

/** How all that a leader's desk has of a noun is read at once. */
type Leading<R> = {
  /** The moment that it is read by; every record has it, and the worst come first. */
  by: Moment<R>
  /** The fields that say on which lists a record lies and when it is due, where lists are counted that may be long. */
  counted?: readonly (keyof R & string)[]
}

/** How a noun's records lie on desks. */
export type Table<R extends { _id: string; category?: string }, Card> = {
  collection: Collection<R>
  scopes: Partial<Record<DeskScope, Listing<R>>>
  /** By when something has to be done about one (epoch ms); where nothing is said, the moment that its list goes by. */
  due?(record: Partial<R>): number | undefined
  leading?: Leading<R>
  cover?(record: R, desk: Desk): Shown | undefined
  card(record: R, desk: Desk, links: Links): Card | undefined
  findable?: Findable<R>
}
