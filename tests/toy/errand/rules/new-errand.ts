import { begun } from '../../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { City } from '../../../../cloudfunctions/core/procedure/city.ts'
import { areasOf } from '../../../../cloudfunctions/directory/place/rules/area.ts'
import type { Errand } from '../errand-record.ts'
import { datesOf, errandKind } from './errand-kind.ts'

/** What an errand begins with: who asks for what, where to bring it, by which token, when (epoch ms). */
export type Asking = {
  id: string
  asker: string
  words: string
  grid: string
  place: string
  restricted: boolean
  token: string
  now: number
}

/** An errand as it is asked for. */
export function newErrand(asking: Asking, city: Pick<City, 'calendar'>): Errand {
  const { id, asker, words, grid, place, restricted, token, now } = asking
  const facts = {
    ...{ _id: id, asker, area: grid, areas: areasOf(grid), place, restricted },
    ...{ createdAt: now, ...datesOf({ createdAt: now }, city) },
    content: { 1: { words } },
  }
  const entry = {
    ...({ version: 1, at: now, by: asker, as: 'reporter', token } as const),
    ...({ action: 'ask', to: 'asked' } as const),
  }
  return begun(errandKind, { ...facts, entry }, city)
}
