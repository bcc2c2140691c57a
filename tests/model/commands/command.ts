import type { Name } from '../../procedures/help/phone.ts'
import { town } from '../../procedures/help/town.ts'
import type { Chance } from '../../prove/chance.ts'

/** Something that somebody tries: it may be theirs to do, or not at all. */
export type Command = { person: string; procedure: Name; input: Record<string, unknown> }

/** Everybody of the town, and those of them who work in its grids. */
export const people: readonly string[] = town.people.map(({ _id }) => _id)
export const workers: readonly string[] = people.filter((id) => id.startsWith('worker-'))

/** A token such as a phone draws. */
export const token = (chance: Chance): string =>
  Array.from({ length: 20 }, () => 'abcdefghij'[chance.below(10)]).join('')
