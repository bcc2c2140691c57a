import { FOREVER } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Person, type Post, people } from '../person/person-record.ts'
import { postsOf } from '../person/rules/posts.ts'
import { grids } from '../place/place-record.ts'
import { isWorkerIn } from './rules/works.ts'
import { invitations, type Leave } from './staff-record.ts'
import { takeOffRotas } from './take-off-rotas.ts'

/**
 * Takes a post from somebody who has left it for good: the role, their name from the grids, and
 * the invitations that would let them in again: the one that they got it by, and all that are still
 * open for it.
 * Doing it again is harmless.
 * @returns the roles that they still hold
 */
export async function leavePost(
  context: Pick<Context, 'db' | 'now'>,
  { person: id, from }: Leave,
  post: Post,
): Promise<Person['roles']> {
  const { db } = context
  const person = await db.read(people, id)
  const roles = (person?.roles ?? []).filter(
    ({ role, area }) => role !== post.role || area !== post.area,
  )
  await db.changeAll(invitations, { usedBy: id, ...post }, { set: { until: from } })
  const spare = { ...post, open: true, at: { from: 0, below: from + 1 } }
  await db.changeAll(invitations, spare, { set: { open: false } })
  const posts = postsOf([...roles, ...(person?.standsIn ?? [])])
  await db.change(people, { _id: id }, { set: { roles, posts } })
  if (post.role === 'worker') {
    const community = post.area.slice(0, 12)
    const stays = isWorkerIn(roles, community)
    const here = stays ? { _id: post.area } : { community }
    await db.changeAll(grids, { _id: post.area, 'worker.id': id }, { drop: ['worker'] })
    await db.changeAll(grids, { ...here, 'backup.id': id }, { drop: ['backup'] })
    if (!stays) await takeOffRotas(context, community, id, { from, until: FOREVER })
  }
  return roles
}
