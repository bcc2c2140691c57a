import type { Context } from '../../core/procedure/context.ts'
import { people } from '../person/person-record.ts'
import type { GridWorker } from '../place/place-record.ts'
import { readRunningLeaves } from './read-leaves.ts'
import { absencesOf } from './rules/absences.ts'

/**
 * Workers as grids name them, each with when they are away; whoever works nowhere is left out.
 * Two operations.
 */
export async function readOnGrids(
  context: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
): Promise<Map<string, GridWorker>> {
  if (ids.length === 0) return new Map()
  const [persons, leaves] = await Promise.all([
    context.db.find(people, { _id: { oneOf: ids } }, { limit: 100 }),
    readRunningLeaves(context, { person: { oneOf: ids } }),
  ])
  return new Map(
    persons
      .filter(({ roles }) => roles.some(({ role }) => role === 'worker'))
      .map(({ _id: id, name = '', phone = '' }) => {
        const own = leaves.filter(({ person }) => person === id)
        const away = absencesOf(own, new Map())
        return [id, { id, name, phone, ...(away.length > 0 ? { away } : {}) }]
      }),
  )
}
