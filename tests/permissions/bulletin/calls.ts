import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { tuesday } from '../../moments.ts'
import { aToken } from '../../procedures/help/phone.ts'
import type { InputByPlace } from '../input-by-place.ts'
import { communityOf, places } from '../places.ts'
import type { ProceduresOf } from '../procedures-of.ts'
import { aBulletin } from './a-bulletin.ts'

export const bulletinPlaced = {
  'bulletin.put': (where) => ({
    place: places[where].grid,
    words: '停水至 18:00',
    until: tuesday + DAY,
    token: aToken(),
  }),
  'bulletin.lift': (where) => ({ bulletinId: aBulletin(where)._id }),
  'bulletin.inArea': (where) => ({ area: communityOf(where) }),
} satisfies Record<ProceduresOf<'bulletin'>, InputByPlace>
