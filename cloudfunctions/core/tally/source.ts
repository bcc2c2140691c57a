import type { Collection } from '../cloud/collection.ts'
import type { Where } from '../cloud/query.ts'
import type { Tally } from './tally.ts'

/** Where records count: in an area, a month (`YYYY-MM` at +08:00) and a category. */
export type Place = { area: string; period: string; category: string }

/** A kind of record that figures are counted from; what a noun says of itself to be counted. */
export type Source<R> = {
  collection: Collection<R & { _id: string }>
  /**
   * Whether it is counted by category. Ratings and what follows from them are not: so small a group
   * would tell who said what.
   */
  byCategory: boolean
  /**
   * A community with fewer than `number` of the count `of` is left out of the areas above it, but for
   * the counts `always`, so that nobody can be recognised.
   */
  fewest?: { of: string; number: number; always: readonly string[] }
  /** Where a record counts as it stands now; in no area, nowhere. */
  countedIn(record: R): Omit<Place, 'area'> & { area: string | undefined }
  /** Where a record counted before, and counts no more. */
  countedBefore?(record: R): Place[]
  /** What finds the records that count in a place, and in none below it. */
  where(place: Place): Where
  /** What a record counts as. */
  factsOf(record: R): Tally
  /** Steps that only tell something, or ask for it: nothing counts otherwise after them. */
  uncounted?: readonly string[]
}

/** A source of some kind of record, for whoever only counts: it alone knows what they are. */
export type AnySource = Source<{ _id: string }>

/** All that figures are counted from, by the name of the collection. */
export type Sources = Readonly<Record<string, AnySource>>

/**
 * The source of a collection.
 * @throws Error when nobody says how its records are counted
 */
export function sourceOf(sources: Sources, name: string): AnySource {
  const found = sources[name]
  if (!found) throw new Error(`nobody says how ${name} are counted`)
  return found
}
