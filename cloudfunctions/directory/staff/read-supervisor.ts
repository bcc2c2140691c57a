import type { Context } from '../../core/procedure/context.ts'
import type { PersonRole } from '../person/person-record.ts'
import { readHolders } from '../person/read-holders.ts'
import { nameInRole } from '../person/rules/name.ts'
import { rolesAt, thereAmong } from '../person/rules/roles-at.ts'
import { areasOf } from '../place/rules/area.ts'

/** A supervisor as a report names who has it. */
export type Supervisor = { id: string; name: string; role: 'supervisor' }

/**
 * The supervisors of an area and of those above it, the least area's first; without those
 * `except`, and without who is away unless all are. Whoever supervises several stands with the least.
 * One operation.
 */
export async function readSupervisors(
  context: Pick<Context, 'db' | 'now'>,
  area: string,
  except?: string,
): Promise<Supervisor[]> {
  const posts = areasOf(area).map((area) => ({ role: 'supervisor' as const, area }))
  const found = await readHolders(context, posts)
  const others = thereAmong(
    found.filter(({ _id }) => _id !== except),
    context.now,
  )
  const inOrder = areasOf(area)
    .reverse()
    .flatMap((level) => others.filter((person) => supervises(rolesAt(person, context.now), level)))
  return [...new Set(inOrder)].map((person) => ({
    id: person._id,
    name: nameInRole(person, 'supervisor'),
    role: 'supervisor',
  }))
}

const supervises = (roles: readonly PersonRole[], area: string): boolean =>
  roles.some((held) => held.role === 'supervisor' && held.area === area)
