/** Which lists there are, and which of them each desk offers. */
import type { Role } from '../../../contract/role'

/** What a desk lists: what I handle myself, or what an area has, by what it waits for. */
export type Scope =
  | 'mine'
  | 'pool'
  | 'waiting'
  | 'late'
  | 'disputes'
  | 'assigned'
  | 'check'
  | 'done'

/** A list as a desk's tab offers it. */
export type Tab = { scope: Scope; label: string }

/** Which list is wanted; of which area, unless it is my own. */
export type Wanted = { scope: Scope; area: string }

const pool: Tab = { scope: 'pool', label: '待派' }
const waiting: Tab = { scope: 'waiting', label: '等批' }
const late: Tab = { scope: 'late', label: '到时' }
const assigned: Tab = { scope: 'assigned', label: '在办' }
const done: Tab = { scope: 'done', label: '办结' }

/** The lists of a leader in the order the screen offers them. A supervisor handles complaints first. */
export const tabsOf: Partial<Record<Role, readonly Tab[]>> = {
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
}
