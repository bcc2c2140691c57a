import type { World } from '../../core/procedure/world.ts'
import { people } from '../../directory/person/person-record.ts'
import { postOf } from '../../directory/person/rules/posts.ts'
import { type Concerned, isConcerned } from './rules/remedy-party.ts'

/** A supervisor, with those of the asked areas that are theirs. */
export type Overseer = { id: string; areas: string[] }

/** Those of a report's areas that supervisors lead, the least first. */
export const supervised = (areas: readonly string[]): string[] =>
  areas.filter(({ length }) => length <= 9).sort((a, b) => b.length - a.length)

/** The supervisors of these areas who can be impartial about a bad rating; at most 100, in one operation. */
export async function readOverseers(
  { db }: Pick<World, 'db'>,
  areas: readonly string[],
  concerned: Concerned,
): Promise<Overseer[]> {
  const posts = areas.map((area) => postOf({ role: 'supervisor', area }))
  const where = { posts: { oneOf: posts } }
  const found = await db.find(people, where, { order: { _id: 'up' }, limit: 100 })
  return found
    .filter(({ _id }) => !isConcerned(concerned, _id))
    .map(({ _id, roles }) => ({
      id: _id,
      areas: roles
        .filter(({ role, area }) => role === 'supervisor' && areas.includes(area))
        .map(({ area }) => area),
    }))
}

/**
 * The area whose supervisors follow a bad rating up: the street's, or the next one up where the
 * street has nobody impartial; where nobody is anywhere, the highest, for whoever comes.
 */
export async function readReviewArea(
  world: Pick<World, 'db'>,
  areas: readonly string[],
  concerned: Concerned,
): Promise<string[]> {
  const upwards = supervised(areas)
  const overseers = await readOverseers(world, upwards, concerned)
  const area = upwards.find((one) => overseers.some(({ areas }) => areas.includes(one)))
  return [area ?? upwards.at(-1) ?? ''].filter((one) => one !== '')
}
