import type { Effects, EffectTable } from '../procedure/world.ts'

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
