import { streetOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { Act } from '../act.ts'
import type { InputByPlace } from '../input-by-place.ts'
import { places } from '../places.ts'
import type { ProceduresOf } from '../procedures-of.ts'

type OfRating = ProceduresOf<'rating'>

export const ratingActs = {
  'rating.rate': {
    input: ({ report: { _id } }) => ({ reportId: _id, token: aToken(), level: 5, named: true }),
  },
  'rating.mine': { input: ({ report: { _id } }) => ({ reportId: _id }) },
} satisfies Partial<Record<OfRating, Act>>

/** Whose second rating waits is told in `tests/procedures/remedy/asked-again.test.ts`. */
export const ratingPlain = { 'rating.askedAgain': {} } satisfies Partial<Record<OfRating, object>>

export const ratingPlaced = {
  'rating.review': (where) => ({ area: streetOf(places[where].grid), month: '2026-01' }),
} satisfies Partial<Record<OfRating, InputByPlace>>
