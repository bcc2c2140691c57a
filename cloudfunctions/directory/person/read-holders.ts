import type { Context } from '../../core/procedure/context.ts'
import { type Person, type Post, people } from './person-record.ts'
import { postOf } from './rules/posts.ts'
import { rolesAt } from './rules/roles-at.ts'

/**
 * Those who have any of these posts now, their own or of whom they stand in for, also who is away;
 * at most 100, in one operation.
 */
export async function readHolders(
  { db, now }: Pick<Context, 'db' | 'now'>,
  posts: readonly Post[],
): Promise<Person[]> {
  const words = posts.map(postOf)
  const where = { posts: { oneOf: words } }
  const found = await db.find(people, where, { order: { _id: 'up' }, limit: 100 })
  return found.filter((person) => rolesAt(person, now).some((held) => words.includes(postOf(held))))
}
