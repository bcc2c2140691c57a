import { stamp } from '../../core/clock/stamp.ts'
import type { OwnData } from '../../core/procedure/context.ts'
import { people } from '../person/person-record.ts'
import { leavePlaces } from './leave-places.ts'
import { whoStandsIn } from './rules/who-stands-in.ts'
import { invitations, type Leave, leaves } from './staff-record.ts'

/** What stands in an invitation where the name of somebody stood who has left since. */
const nobody = '已注销'

/** How many leaves a copy holds at most; they are kept for three years. */
const MOST = 1000

/**
 * Somebody's own leaves; and the name and number that they were invited with, which the house's own record
 * is kept without.
 */
export const ownService: OwnData = {
  async export({ db }, person) {
    const order = { until: 'up' } as const
    const found = await db.find(leaves, { person }, { order, limit: MOST })
    if (found.length === 0) return []
    const ids = [...new Set(found.flatMap(whoStandsIn))]
    const standing =
      ids.length > 0 ? await db.find(people, { _id: { oneOf: ids } }, { limit: MOST }) : []
    const names = new Map(standing.map(({ _id, name = '' }) => [_id, name]))
    return [
      {
        name: '请假',
        columns: ['从', '到', '替班', '哪天记的', '销假'],
        rows: found.map((leave) => rowOf(leave, names)),
      },
    ]
  },
  async erase({ db }, person) {
    await db.changeAll(invitations, { usedBy: person }, { set: { name: nobody, phone: '' } })
    // They may have joined while they left.
    await leavePlaces({ db }, person)
    return 'done'
  },
}

const rowOf = (leave: Leave, names: ReadonlyMap<string, string>): string[] => [
  stamp(leave.from),
  leave.until === undefined ? '离岗' : stamp(leave.until),
  whoStandsIn(leave)
    .map((id) => names.get(id) ?? '')
    .join('、'),
  stamp(leave.at),
  leave.cancelledAt === undefined ? '' : stamp(leave.cancelledAt),
]
