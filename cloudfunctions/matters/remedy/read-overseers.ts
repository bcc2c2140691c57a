import { FOREVER } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import type { PersonRole } from '../../directory/person/person-record.ts'
import { readHolders } from '../../directory/person/read-holders.ts'
import { nameInRole } from '../../directory/person/rules/name.ts'
import { rolesAt, thereAmong } from '../../directory/person/rules/roles-at.ts'
import type { Remedy } from './remedy-record.ts'
import type { Overseer } from './rules/hand-over.ts'
import { type Concerned, isConcerned, wasHeld } from './rules/remedy-party.ts'

/** Those of a report's areas that supervisors lead, the least first. */
export const supervised = (areas: readonly string[]): string[] =>
  areas.filter(({ length }) => length <= 9).sort((a, b) => b.length - a.length)

/**
 * The supervisors of these areas who can be impartial about a bad rating, those of the first area
 * first; who is away only where all are. At most 100, in one operation.
 * @param since the moment (epoch ms) since which they have been appointed, at the latest
 */
export async function readOverseers(
  context: Pick<Context, 'db' | 'now'>,
  areas: readonly string[],
  concerned: Concerned,
  since = FOREVER,
): Promise<Overseer[]> {
  const { now } = context
  const posts = areas.map((area) => ({ role: 'supervisor' as const, area }))
  const holders = await readHolders(context, posts)
  const impartial = holders.filter(({ _id }) => !isConcerned(concerned, _id))
  const overseers = thereAmong(impartial, now).map((person) => {
    const led = (roles: readonly PersonRole[]) => {
      const counting = roles.filter((one) => one.role === 'supervisor' && wasHeld(one, since))
      return areas.filter((area) => counting.some((one) => one.area === area))
    }
    return {
      id: person._id,
      name: nameInRole(person, 'supervisor'),
      areas: led(rolesAt(person, now)),
      own: led(person.roles),
    }
  })
  const nearest = (one: Overseer) => areas.indexOf(one.areas[0] ?? '')
  return overseers.filter((one) => one.areas.length > 0).sort((a, b) => nearest(a) - nearest(b))
}

/** Those who decide on the appeal against a rating: who oversaw its areas already when it was given, but not who appeals. */
export async function readDeciders(
  context: Pick<Context, 'db' | 'now'>,
  remedy: Remedy,
  appealing: string | undefined,
): Promise<Overseer[]> {
  const then = await readOverseers(context, supervised(remedy.areas), remedy, remedy.openedAt)
  return then.filter(({ id }) => id !== appealing)
}

/**
 * The area whose supervisors follow a bad rating up: the street's, or the next one up where the
 * street has nobody impartial; where nobody is anywhere, the highest, for whoever comes.
 */
export async function readReviewArea(
  context: Pick<Context, 'db' | 'now'>,
  areas: readonly string[],
  concerned: Concerned,
): Promise<string[]> {
  const upwards = supervised(areas)
  const overseers = await readOverseers(context, upwards, concerned)
  const area = upwards.find((one) => overseers.some(({ areas }) => areas.includes(one)))
  return [area ?? upwards.at(-1) ?? ''].filter((one) => one !== '')
}
