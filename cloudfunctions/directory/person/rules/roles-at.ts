import { holds } from '../../../core/clock/stretch.ts'
import type { Stretch } from '../../place/place-record.ts'
import type { Person, PersonRole } from '../person-record.ts'
import { postOf } from './posts.ts'

/**
 * All roles that somebody has at a moment (epoch ms): their own, and those of whom they stand in for,
 * which they have within the leave and not a moment longer.
 */
export function rolesAt(
  { roles, standsIn = [] }: Pick<Person, 'roles' | 'standsIn'>,
  now: number,
): PersonRole[] {
  const stood = standsIn.filter(holds(now)).map(({ role, area, department, from }) => {
    return { role, area, since: from, ...(department ? { department } : {}) }
  })
  const all = [...roles, ...stood]
  const words = all.map(postOf)
  return all.filter((one, at) => words.indexOf(postOf(one)) === at)
}

/** Whether somebody is away at a moment (epoch ms). */
export const isAway = ({ away = [] }: Pick<Person, 'away'>, now: number): boolean =>
  away.some(holds(now))

/** When somebody is away from a moment (epoch ms) on. */
export const awayFrom = ({ away = [] }: Pick<Person, 'away'>, now: number): Stretch[] =>
  away.filter(({ until }) => now < until)

/** Those of them who are there at a moment (epoch ms); all of them where none is. */
export function thereAmong<P extends Pick<Person, 'away'>>(
  persons: readonly P[],
  now: number,
): readonly P[] {
  const there = persons.filter((person) => !isAway(person, now))
  return there.length > 0 ? there : persons
}
