import type { Collection } from './cloud/collection.ts'
import type { Life } from './lifecycle/life.ts'
import type { Paced } from './procedure/work.ts'
import type { Holding, OwnData } from './procedure/world.ts'

/** Any collection, as those hold it who look at all of them. */
export type AnyCollection = Collection<{ _id: string } & Record<never, never>>

/** What a noun says of itself, once; whatever goes over all nouns is derived from it. */
export type Noun = {
  collections: readonly AnyCollection[]
  /** The life of its records, where they have one; docs/lifecycles.md is printed from it. */
  life?: Life
  /** What the timer does for it, by the names under which it says how much was done. */
  works?: Readonly<Record<string, Paced>>
  /** What somebody in service has in hand of it. */
  holding?: Holding
  /** What it keeps of people. */
  ownData?: OwnData
}
