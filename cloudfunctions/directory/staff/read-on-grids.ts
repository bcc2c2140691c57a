import type { Context } from '../../core/procedure/context.ts'
import { people } from '../person/person-record.ts'
import { awayFrom } from '../person/rules/roles-at.ts'
import type { GridWorker } from '../place/place-record.ts'

/**
 * Workers as grids name them, each with when they are away; whoever works nowhere is left out. One
 * operation.
 */
export async function readOnGrids(
  { db, now }: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
): Promise<Map<string, GridWorker>> {
  if (ids.length === 0) return new Map()
  const persons = await db.find(people, { _id: { oneOf: ids } }, { limit: 100 })
  return new Map(
    persons
      .filter(({ roles }) => roles.some(({ role }) => role === 'worker'))
      .map((person) => {
        const { _id: id, name = '', phone = '' } = person
        const away = awayFrom(person, now)
        return [id, { id, name, phone, ...(away.length > 0 ? { away } : {}) }]
      }),
  )
}
