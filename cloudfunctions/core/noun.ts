import type { Collection } from './cloud/collection.ts'
import type { Life } from './lifecycle/life.ts'
import type { Following, Holding, OwnData } from './procedure/context.ts'
import type { Openings } from './procedure/openings.ts'
import type { Channel } from './procedure/template.ts'
import type { Paced } from './procedure/work.ts'
import type { AnySource } from './tally/source.ts'
import type { DeskCard, Waiting } from './waiting/waiting.ts'

/** Any collection, as those hold it who look at all of them. */
export type AnyCollection = Collection<{ _id: string } & Record<never, never>>

/**
 * What a noun says of itself, once; whatever goes over all nouns is derived from it. `Card` is what of it
 * lies on desks; nothing does unless it says so.
 */
export type Noun<Card extends DeskCard = never> = {
  collections: readonly AnyCollection[]
  /** The life of its records, where they have one; docs/lifecycles.md is printed from it. */
  life?: Life
  /** What the timer does for it, by the names under which it says how much was done. */
  works?: Readonly<Record<string, Paced>>
  /** What of it waits for whom, and by when: each role's desk reads it from there. */
  waiting?: readonly Waiting<Card>[]
  /** What somebody in service has in hand of it. */
  holding?: Holding
  /** What it keeps of people. */
  ownData?: OwnData
  /** What it does when something happened to a record of its own, or of a noun below it. */
  effects?: readonly Following[]
  /** How what it tells somebody gets to them by WeChat, by who they are to it. */
  messages?: Readonly<Record<string, Channel>>
  /** Of which of its records it is put on record who opened them. */
  openings?: Openings<never>
  /** How its records are counted. */
  figures?: AnySource
}
