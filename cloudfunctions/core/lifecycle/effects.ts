import type { Collection } from '../cloud/collection.ts'
import type { Effect, Effects, EffectTable, Following } from '../procedure/context.ts'

/** What a noun does when something happened to a record of that collection, in this order. */
export const following = <R extends { _id: string }, E>(
  { name }: Collection<R>,
  ...effects: readonly Effect<R, E>[]
): Following => ({ of: name, effects })

/**
 * What follows in a collection. The table is typed where a noun says what it does, by its own records;
 * here it is read back.
 * @throws Error when nobody says what follows there
 */
export function effectsIn<R, E>(effects: EffectTable, { name }: { name: string }): Effects<R, E> {
  const found = effects[name]
  if (!found) throw new Error(`nothing says what follows in ${name}`)
  return found as unknown as Effects<R, E>
}

/** The effects that follow from an entry, in the order in which they are done. */
export const effectsOf = <R, E>(
  table: EffectTable,
  collection: { name: string },
  entry: E,
): Effect<R, E>[] =>
  effectsIn<R, E>(table, collection).each.filter(({ from }) => from?.(entry) ?? true)
