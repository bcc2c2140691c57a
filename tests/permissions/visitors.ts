import type { Name } from '../procedures/help/phone.ts'
import { town } from '../procedures/help/town.ts'
import type { Visited } from './grounds.ts'
import type { Where } from './places.ts'
import { personIn, type RoleName } from './roles.ts'
import type { Verdict } from './words.ts'

/** What a visitor hears. */
export type Reply = { ok: true; result: never } | { ok: false; error: { code: Verdict } }

/** Whoever comes in a role, to a report somewhere. */
export type Visitor = { role: RoleName; where: Where }

/** The openid of a visitor; nobody has none. */
export function openidOf({ role, where }: Visitor): string | undefined {
  const person = personIn(role, where)
  return person && `oOpenidOf-${person}`
}

/** Residents' numbers, with whose they are. */
const numbers = town.people.filter(({ roles }) => roles.length === 0)

/** Calls a procedure as a visitor does. @throws Error when they hear the number of a stranger */
export async function call(
  { cloud }: Visited,
  procedure: Name,
  visitor: Visitor,
  input: unknown,
): Promise<Reply> {
  const openid = openidOf(visitor)
  const source = visitor.role === 'timer' ? 'timer' : undefined
  const caller = { ...(openid && { openid }), ...(source && { source }) }
  const { result } = await cloud.invoke('api', { procedure, input }, caller)
  // Who is to call about a bad rating, and so hears the number, is a matter of procedures/remedy.
  const hasIt = ['handler', 'self'].includes(visitor.role) || procedure === 'remedy.detail'
  const told = hasIt ? '' : JSON.stringify(result)
  const heard = numbers.find(
    (one) => one.openid !== openid && one.phone && told.includes(one.phone),
  )
  if (heard) throw new Error(`${procedure} told ${visitor.role} the number of ${heard._id}`)
  return result as Reply
}
