import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { tuesday } from '../../moments.ts'
import { communityOf, places, type Where } from '../places.ts'

const tomorrow = tuesday + DAY

/** How long a leave is. */
export const aDay = { from: tomorrow, until: tomorrow + DAY }

/** A leave of who works somewhere, as the database keeps it. */
export function aLeave(where: Where) {
  const of = { person: places[where].worker, areas: [communityOf(where)] }
  return { _id: `leave-${where}`, ...of, ...aDay, by: 'nobody', at: 0 }
}
