import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { tuesday } from '../../moments.ts'
import { places, type Where } from '../places.ts'

/** An open invitation to a grid somewhere, as the database keeps it. */
export function anInvitation(where: Where) {
  const post = { role: 'worker', area: places[where].grid, post: 'worker' }
  const given = { name: '何志强', phone: '15400000099', by: 'nobody', at: 0 }
  return {
    _id: `invitation-${where}`,
    ...post,
    ...given,
    until: tuesday + DAY,
    open: true,
    tries: 0,
  }
}
