import type { Holder } from '../../core/procedure/caller.ts'
import type { World } from '../../core/procedure/world.ts'
import { people } from '../../directory/person/person-record.ts'
import { staffName } from '../../directory/person/rules/name.ts'
import { isAway } from '../../directory/person/rules/roles-at.ts'
import { grids } from '../../directory/place/place-record.ts'
import { whoWorks } from '../../directory/place/rules/who-works.ts'
import { readSupervisors } from '../../directory/staff/read-supervisor.ts'
import type { Report } from './report-record.ts'

/**
 * Who is to have a report that is to be done again: whoever had it, while they work there; whoever
 * stands in for them while they are away; nobody when they have left. One operation, two for a
 * supervisor who is away.
 */
export async function readNextHolder(
  world: Pick<World, 'db' | 'now'>,
  { assignee, areas }: Pick<Report, 'assignee' | 'areas'>,
): Promise<Holder | undefined> {
  if (assignee?.role === 'worker') {
    const [grid] = await world.db.find(grids, { 'worker.id': assignee.id }, { limit: 1 })
    const person = grid && whoWorks(grid, world.now)?.person
    return person && { id: person.id, name: staffName(person.name, 'worker'), role: 'worker' }
  }
  if (assignee?.role !== 'supervisor') return undefined
  const person = await world.db.read(people, assignee.id)
  if (!person?.roles.some(({ role }) => role === 'supervisor')) return undefined
  if (!isAway(person, world.now)) return assignee
  const [there] = await readSupervisors(world, areas.at(-1) ?? '', assignee.id)
  return there
}
