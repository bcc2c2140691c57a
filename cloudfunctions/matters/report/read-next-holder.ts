import type { Holder } from '../../core/procedure/caller.ts'
import type { Context } from '../../core/procedure/context.ts'
import { people } from '../../directory/person/person-record.ts'
import { isAway, rolesAt } from '../../directory/person/rules/roles-at.ts'
import { grids } from '../../directory/place/place-record.ts'
import { isCommunity } from '../../directory/place/rules/area.ts'
import { readSupervisors } from '../../directory/staff/read-supervisor.ts'
import { workerOf } from '../../directory/staff/rules/worker-of.ts'
import { canKeep } from '../../directory/staff/rules/works.ts'
import type { Report } from './report-record.ts'
import { inHandOf } from './rules/standing.ts'

/**
 * Who is to have a report that is to be done again: whoever had it, while they still serve where it
 * lies; whoever stands in for them while they are away; nobody when they have left. One operation,
 * two for who is away.
 */
export async function readNextHolder(
  context: Pick<Context, 'db' | 'now'>,
  report: Pick<Report, 'assignee' | 'areas' | 'area'>,
): Promise<Holder | undefined> {
  const { db, now } = context
  const { assignee, area } = report
  const inHand = inHandOf(report)
  const person = assignee && (await db.read(people, assignee.id))
  if (!person || !inHand || !canKeep(rolesAt(person, now), inHand)) return undefined
  if (!isAway(person, now)) return assignee
  if (assignee.role === 'supervisor') {
    const [there] = await readSupervisors(context, area, assignee.id)
    return there
  }
  const community = inHand.areas.find(isCommunity)
  const theirs = { 'worker.id': assignee.id, ...(community ? { community } : {}) }
  const [grid] = await db.find(grids, theirs, { limit: 1 })
  return workerOf(grid, now)
}
