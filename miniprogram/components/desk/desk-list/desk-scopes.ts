/** Which lists each desk offers. */
import type { Procedures } from '../../../../typings/procedures'
import { type DeskScope, isAreas } from '../../../contract/desk'
import type { Role } from '../../../contract/role'

/** A list as a desk's tab offers it. */
export type Tab = { scope: DeskScope; label: string }

type Unpaged<Asked> = Asked extends unknown ? Omit<Asked, 'after'> : never

/** Which list of which desk is wanted; of which area, unless it is one's own. */
export type Wanted = Unpaged<Procedures['desk.list']['input']>

const first: Tab = { scope: 'first', label: '先办' }
const pool: Tab = { scope: 'pool', label: '待派' }
const waiting: Tab = { scope: 'waiting', label: '等批' }
const late: Tab = { scope: 'late', label: '到时' }
const assigned: Tab = { scope: 'assigned', label: '在办' }
const check: Tab = { scope: 'check', label: '复核' }
const disputes: Tab = { scope: 'disputes', label: '争议' }
const remedies: Tab = { scope: 'remedies', label: '差评' }
const complaints: Tab = { scope: 'mine', label: '投诉' }

/** The lists of a desk in the order the screen offers them: what is done lies behind a link. */
export const tabsOf: Record<Role, readonly Tab[]> = {
  worker: [],
  steward: [first, pool, waiting, late, assigned, check],
  supervisor: [first, late, disputes, pool, waiting, remedies, complaints, assigned],
  officer: [
    { scope: 'open', label: '在办' },
    { scope: 'over', label: '已结束' },
  ],
}

/** What a card on 先办 is called there: the list that it is on, and how that looks. */
export const tagOf = (scope: DeskScope | undefined) => tags.find((tag) => tag.scope === scope)

const tags: readonly (Tab & { tone: string })[] = [
  ...[complaints, waiting, pool, check, late].map((tab) => ({ ...tab, tone: '' })),
  { ...disputes, tone: 'tile' },
  { scope: 'appeals', label: '申诉', tone: 'brick' },
  { ...remedies, label: '差评整改', tone: 'brick' },
]

/** A list of a desk; the area says of which, where it is an area's. */
export const wantedOf = (role: Role, scope: DeskScope, area: string): Wanted =>
  isAreas(scope) ? { role, scope, area } : { role, scope }

/** What tells apart lists, and what is found from them. */
export const keyOf = (wanted: Wanted | null, sought: string): string =>
  JSON.stringify([wanted, sought])
