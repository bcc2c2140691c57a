/** Who holds this phone, as the cloud knows them. */
import type { Procedures } from '../../../typings/procedures'
import { stored } from '../device/storage'
import { call } from './call'

/** Who holds this phone: name, home with its worker, staff roles, folder for uploads. */
export type Me = Procedures['person.me']['result']

/** A building as a home: its estate, its grid and the grid's worker. */
export type Home = NonNullable<Me['home']>

const storedMe = stored<Me>('me')
let asking: Promise<Me> | undefined

/** Who held this phone at the last visit, at once and without network. */
export const rememberedMe = (): Me | undefined => storedMe.read()

/** Who holds this phone; asked once a start, and again after {@link refreshMe}. */
export function currentMe(): Promise<Me> {
  asking ??= ask()
  return asking
}

/** Asks again: something about this person was changed, or might have been. */
export function refreshMe(): Promise<Me> {
  asking = ask()
  return asking
}

async function ask(): Promise<Me> {
  try {
    const me = await call('person.me', {})
    storedMe.write(me)
    return me
  } catch (failure) {
    asking = undefined
    throw failure
  }
}

/** How a home is called on screen. */
export const homeWords = ({ estate, name }: Pick<Home, 'estate' | 'name'>): string =>
  `${estate} ${name}`
