import type { Holder } from '../../core/procedure/caller.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type PersonRole, people } from '../person/person-record.ts'
import { readHolders } from '../person/read-holders.ts'
import { nameInRole } from '../person/rules/name.ts'
import { chooseStandIn, isSamePost, standInPosts } from './rules/stand-in.ts'
import { missedIn } from './rules/works.ts'
import type { Leave, StandIn } from './staff-record.ts'

type Reading = Pick<Context, 'db' | 'now'>

/** Who stands in for a post, with the name people call them by in it. */
export type StandingIn = Holder & StandIn

/** A leave, or one that may be written down. */
type Going = Pick<Leave, 'person' | 'from' | 'backup' | 'standIns'>

/** Who stands in for each post of whoever is away, nobody before it has begun; and where those are missed. */
export async function findStandIns(
  context: Reading,
  leave: Going,
): Promise<{ areas: string[]; standing: StandingIn[] }> {
  const roles = (await context.db.read(people, leave.person))?.roles ?? []
  const posts = leave.from <= context.now ? roles : []
  const found = await Promise.all(posts.map((post) => findFor(context, leave, post)))
  return { areas: missedIn(roles), standing: found.flat() }
}

async function findFor(
  context: Reading,
  { person, backup, standIns = [] }: Going,
  post: PersonRole,
): Promise<StandingIn[]> {
  const nearest = standInPosts(post)
  const holders = nearest.length > 0 ? await readHolders(context, nearest) : []
  const others = holders.filter(({ _id }) => _id !== person)
  const present = standIns.find((one) => isSamePost(one, post))
  const chosen = chooseStandIn(post, others, [backup, present?.id], context.now)
  if (!chosen) return []
  const { role, area, department } = post
  const name = nameInRole(chosen, role)
  return [{ id: chosen._id, name, role, area, ...(department ? { department } : {}) }]
}
