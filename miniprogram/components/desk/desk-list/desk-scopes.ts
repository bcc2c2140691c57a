/** Which lists each desk offers. */
import type { Procedures } from '../../../../typings/procedures'
import { type DeskScope, isAreas } from '../../../contract/desk'
import type { Role } from '../../../contract/role'

/** A list as a desk's tab offers it. */
export type Tab = { scope: DeskScope; label: string }

type Unpaged<Asked> = Asked extends unknown ? Omit<Asked, 'after'> : never

/** Which list of which desk is wanted; of which area, unless it is one's own. */
export type Wanted = Unpaged<Procedures['desk.list']['input']>

const pool: Tab = { scope: 'pool', label: '待派' }
const waiting: Tab = { scope: 'waiting', label: '等批' }
const late: Tab = { scope: 'late', label: '到时' }
const assigned: Tab = { scope: 'assigned', label: '在办' }
const done: Tab = { scope: 'done', label: '办结' }

/** The lists of a desk in the order the screen offers them. A supervisor handles complaints first. */
export const tabsOf: Record<Role, readonly Tab[]> = {
  worker: [],
  steward: [pool, waiting, late, assigned, { scope: 'check', label: '复核' }, done],
  supervisor: [
    { scope: 'mine', label: '投诉' },
    pool,
    waiting,
    late,
    { scope: 'disputes', label: '争议' },
    assigned,
    done,
  ],
  officer: [
    { scope: 'open', label: '在办' },
    { scope: 'over', label: '已结束' },
  ],
}

/** A list of a desk; the area says of which, where it is an area's. */
export const wantedOf = (role: Role, scope: DeskScope, area: string): Wanted =>
  isAreas(scope) ? { role, scope, area } : { role, scope }
