import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import type { Database } from '../cloud/database.ts'
import type { Files } from '../cloud/files.ts'
import type { WeChat } from '../cloud/wechat.ts'
import type { Sheet } from '../cloud/workbook.ts'
import type { Sources } from '../tally/source.ts'
import type { Held, Holder } from './caller.ts'
import type { City } from './city.ts'

/** What all nouns say of themselves, for whoever goes over all of them; put together by the entries. */
export type House = {
  /** What people in service have in hand, noun by noun. */
  holdings: readonly Holding[]
  /** What is kept of people, noun by noun. */
  ownData: readonly OwnData[]
  /** What follows from what. */
  effects: EffectTable
  /** What figures are counted from. */
  sources: Sources
}

/** The outside world, and what nouns do for each other; both are handed in by the entries. */
export type Context = House & {
  db: Database
  files: Files
  wechat: WeChat
  /** Writes tables as a file that opens in any spreadsheet (.xlsx); its bytes. */
  workbook(sheets: readonly Sheet[]): Promise<Uint8Array>
  city: City
  /** Which of these messages are there, of at most a thousand; one operation. */
  delivered(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** The moment of this call, epoch ms. */
  now: number
  /** A number in [0, 1), for what people must not be able to guess or count. */
  random(): number
  /** A keyed fingerprint of a text: not to be forged or reversed by anybody outside. */
  sign(text: string): string
  /** Takes ids and codes only: no openid, phone, words or coordinates. */
  log(line: Record<string, string | number>): void
}

/** Whether all of something is done, or there is more to do than one go should take. */
export type Progress = 'done' | 'more'

/** What should follow from an entry of a record's history; doing it again changes nothing. */
export type Effect<R, E> = {
  /** Whether it follows from that entry; from any, where not said. */
  from?(entry: E): boolean
  run(context: Context, record: R, entry: E): Promise<Progress>
  /**
   * Ids of the messages that show that it was done; nothing where only doing it again makes sure.
   * What leaves no message has an empty list.
   */
  proof?(context: Context, record: R, entry: E): readonly string[] | undefined
  /** Whether nobody waits for it at once: it is left to the timer, and costs the call nothing. */
  later?: true
}

/** What follows in a kind of record: from each entry, in order; and once all of that is done. */
export type Effects<R, E> = {
  each: readonly Effect<R, E>[]
  /** Cheaper done once for several entries than for each. */
  atLast?(context: Context, record: R, entries: readonly E[]): Promise<unknown>
}

/** What a noun does when something happened to a record of a collection, its own or of a noun below it. */
export type Following = { of: string; effects: readonly Effect<never, never>[] }

/** The effects of every kind, by its collection. */
export type EffectTable = Readonly<Record<string, Effects<never, never>>>

/** Something in hand: as what it is had, the areas that it lies in, an officer's for which department. */
export type InHand = { role: Role; areas: readonly string[]; department?: string }

/** Somebody in service whose leave has begun, or who has left a post for good. */
export type Leaver = {
  /** The id of the leave. */
  leave: string
  person: string
  /** The posts that they are away from, or have left. */
  posts: readonly Held[]
  /** Whether something can stay with them. */
  keeps(inHand: InHand): boolean
  /** Who stands in for them and takes it over, where somebody does. */
  standIn(inHand: InHand): Holder | undefined
}

/** Something that somebody has: by when it is due (epoch ms), and as what they have it; as nothing where it stays theirs. */
export type HeldThing = { due: number; inHand?: InHand | undefined }

/** How many things somebody has; whoever has several kinds of them has several loads. */
export type Load = { person: string; things: number }

/** What somebody has in hand of a noun, and how it gets to somebody else. */
export type Holding = {
  /** What somebody has of it, of at most `most` things. */
  held(context: Pick<Context, 'db'>, person: string, most: number): Promise<readonly HeldThing[]>
  /** How much of it these people have; who has none is left out. One operation. */
  loads(context: Pick<Context, 'db'>, people: readonly string[]): Promise<readonly Load[]>
  /**
   * Hands over what a leaver has and can't keep, as long as `goOn` says so. Doing it again is harmless.
   * @returns whether nothing is left
   */
  handOver?(context: Context, leaver: Leaver, goOn: () => boolean): Promise<boolean>
  /**
   * Gives back what was handed over by a leave that was cancelled at once and nobody has touched since, as
   * long as `goOn` says so. Doing it again is harmless.
   * @returns whether nothing is left
   */
  giveBack?(context: Context, leave: string, goOn: () => boolean): Promise<boolean>
}

/** A folder of files that go, but for those that stay, by their ids. */
export type Folder = { path: string; stays?: readonly string[] }

/** What a noun keeps of somebody who uses it: how they get a copy of it, and how it goes. */
export type OwnData = {
  /** All of it, as tables that a person can read, with all times at +08:00. */
  export?(context: Context, person: string): Promise<Sheet[]>
  /**
   * Removes what is kept of somebody who leaves, a page at a time. Doing it again is harmless, and takes
   * what was added meanwhile. `erasing` hears of each matter before it is touched.
   */
  erase?(
    context: Context,
    person: string,
    erasing: (matter: Matter) => Promise<void>,
  ): Promise<Progress>
  /** Takes what hangs on a matter whose person has left; doing it again is harmless. */
  eraseAround?(context: Context, matter: Matter): Promise<void>
  /** Where a matter has files, also those that nothing names; they go at last. */
  foldersOf?(context: Context, matter: Matter): Promise<readonly Folder[]>
}
