import type { World } from '../../core/procedure/world.ts'
import { type PersonRole, people } from '../person/person-record.ts'
import { nameInRole } from '../person/rules/name.ts'
import { postOf } from '../person/rules/posts.ts'
import { areasOf } from '../place/rules/area.ts'

/** A supervisor as a report names who has it. */
export type Supervisor = { id: string; name: string; role: 'supervisor' }

/**
 * The supervisors of an area and of those above it, the least area's first; without those
 * `except`. Whoever supervises several stands with the least. One operation.
 */
export async function readSupervisors(
  { db }: Pick<World, 'db'>,
  area: string,
  except?: string,
): Promise<Supervisor[]> {
  const posts = areasOf(area).map((area) => postOf({ role: 'supervisor', area }))
  const where = { posts: { oneOf: posts } }
  const found = await db.find(people, where, { order: { _id: 'up' }, limit: 100 })
  const others = found.filter(({ _id }) => _id !== except)
  const inOrder = areasOf(area)
    .reverse()
    .flatMap((level) => others.filter(({ roles }) => supervises(roles, level)))
  return [...new Set(inOrder)].map((person) => ({
    id: person._id,
    name: nameInRole(person, 'supervisor'),
    role: 'supervisor',
  }))
}

const supervises = (roles: readonly PersonRole[], area: string): boolean =>
  roles.some((held) => held.role === 'supervisor' && held.area === area)
