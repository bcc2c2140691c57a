import type { Collection } from '../cloud/collection.ts'
import type { Holding } from './context.ts'

/** How much people have of a collection's open records, each of which names in a field who has it. */
export const loadsBy =
  <T extends { _id: string }>(collection: Collection<T>, field: string): Holding['loads'] =>
  async ({ db }, people) => {
    const where = { [field]: { oneOf: people }, open: true }
    const found = await db.countBy(collection, where, [field])
    return found.map(({ values: [person = ''], count }) => ({ person, things: count }))
  }
