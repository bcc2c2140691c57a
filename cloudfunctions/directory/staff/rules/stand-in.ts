import type { Person, Post } from '../../person/person-record.ts'
import { postOf, postsOf } from '../../person/rules/posts.ts'
import { isAway } from '../../person/rules/roles-at.ts'
import { areasOf, isCommunity } from '../../place/rules/area.ts'
import { isWorkerIn } from './works.ts'

/**
 * The posts whose holders may stand in for one, the nearest first: the same post, else the same
 * department or supervision of the next area up; for a steward the street's supervisor. A worker's
 * are their community's, and are told to the grids instead (place/rules/who-works.ts).
 */
export function standInPosts({ role, area, department }: Post): Post[] {
  if (role === 'worker') return []
  return areasOf(area)
    .reverse()
    .map((one) => ({
      role: role === 'steward' && !isCommunity(one) ? 'supervisor' : role,
      area: one,
      ...(department ? { department } : {}),
    }))
}

/** Whether two name the same post. */
export const isSamePost = (a: Post, b: Post): boolean => postOf(a) === postOf(b)

const has = ({ roles }: Pick<Person, 'roles'>, post: Post): boolean =>
  postsOf(roles).includes(postOf(post))

/** Whether somebody with these roles may stand in for whoever holds a post. */
export const mayStandIn = (person: Pick<Person, 'roles'>, post: Post): boolean =>
  post.role === 'worker'
    ? isWorkerIn(person.roles, post.area.slice(0, 12))
    : standInPosts(post).some((one) => has(person, one))

/**
 * Who stands in for a post at a moment (epoch ms): the first of the `preferred` who may and is there,
 * else whoever is nearest. Nobody stands in for somebody by standing in for somebody else.
 */
export function chooseStandIn(
  post: Post,
  candidates: readonly Person[],
  preferred: readonly (string | undefined)[],
  now: number,
): Person | undefined {
  const there = candidates.filter((person) => !isAway(person, now))
  const fit = standInPosts(post).flatMap((one) => there.filter((person) => has(person, one)))
  const [wanted] = preferred.flatMap((id) => fit.find(({ _id }) => _id === id) ?? [])
  return wanted ?? fit[0]
}
