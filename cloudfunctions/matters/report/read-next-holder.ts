import type { Holder } from '../../core/procedure/caller.ts'
import type { Context } from '../../core/procedure/context.ts'
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
  context: Pick<Context, 'db' | 'now'>,
  { assignee, areas }: Pick<Report, 'assignee' | 'areas'>,
): Promise<Holder | undefined> {
  if (assignee?.role === 'worker') {
    const [grid] = await context.db.find(grids, { 'worker.id': assignee.id }, { limit: 1 })
    const person = grid && whoWorks(grid, context.now)?.person
    return person && { id: person.id, name: staffName(person.name, 'worker'), role: 'worker' }
  }
  if (assignee?.role !== 'supervisor') return undefined
  const person = await context.db.read(people, assignee.id)
  if (!person?.roles.some(({ role }) => role === 'supervisor')) return undefined
  if (!isAway(person, context.now)) return assignee
  const [there] = await readSupervisors(context, areas.at(-1) ?? '', assignee.id)
  return there
}
