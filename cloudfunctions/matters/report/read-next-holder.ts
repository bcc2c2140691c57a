import type { Holder } from '../../core/procedure/caller.ts'
import type { World } from '../../core/procedure/world.ts'
import { people } from '../../directory/person/person-record.ts'
import { staffName } from '../../directory/person/rules/name.ts'
import { grids } from '../../directory/place/place-record.ts'
import { whoWorks } from '../../directory/place/rules/who-works.ts'
import type { Report } from './report-record.ts'

/**
 * Who is to have a report that is to be done again: whoever had it, while they work there; whoever
 * stands in for them while they are away; nobody when they have left. One operation at most.
 */
export async function readNextHolder(
  { db, now }: Pick<World, 'db' | 'now'>,
  { assignee }: Pick<Report, 'assignee'>,
): Promise<Holder | undefined> {
  if (assignee?.role === 'worker') {
    const [grid] = await db.find(grids, { 'worker.id': assignee.id }, { limit: 1 })
    const person = grid && whoWorks(grid, now)?.person
    return person && { id: person.id, name: staffName(person.name, 'worker'), role: 'worker' }
  }
  if (assignee?.role !== 'supervisor') return undefined
  const person = await db.read(people, assignee.id)
  return person?.roles.some(({ role }) => role === 'supervisor') ? assignee : undefined
}
