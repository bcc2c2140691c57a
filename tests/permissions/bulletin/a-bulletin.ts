import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { tuesday } from '../../moments.ts'
import { communityOf, places, type Where } from '../places.ts'

/** Somebody's notice in a grid, as the database keeps it. */
export function aBulletin(where: Where) {
  const of = { place: places[where].grid, community: communityOf(where), words: '停水' }
  return { _id: `bulletin-${where}`, ...of, from: 0, until: tuesday + DAY, by: 'nobody', at: 0 }
}
