import type { World } from '../procedure/procedure.ts'

/** Whether all of an effect is done, or there is more to do than one go should take. */
export type Progress = 'done' | 'more'

/** What should follow from an entry of a record's history; doing it again changes nothing. */
export type Effect<R, E> = {
  run(world: World, record: R, entry: E): Promise<Progress>
  /**
   * Ids of the messages that show that it was done; nothing where only doing it again makes sure.
   * What leaves no message has an empty list.
   */
  proof?(world: World, record: R, entry: E): readonly string[] | undefined
}

/** What follows in a kind of record: from each entry, in order; and once all of that is done. */
export type Effects<R, E> = {
  of(entry: E): readonly Effect<R, E>[]
  /** Cheaper done once for several entries than for each. */
  atLast?(world: World, record: R, entries: readonly E[]): Promise<unknown>
}

/** The effects of every kind, by its collection; the entries put them together. */
export type EffectTable = Readonly<Record<string, Effects<never, never>>>

/**
 * The effects of a collection. The table is typed where it is put together, each line by its own
 * records; here it is read back.
 * @throws Error when nobody says what follows there
 */
export function effectsIn<R, E>(effects: EffectTable, { name }: { name: string }): Effects<R, E> {
  const found = effects[name]
  if (!found) throw new Error(`nothing says what follows in ${name}`)
  return found as unknown as Effects<R, E>
}
