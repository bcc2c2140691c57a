/** What is said of a leave. */
import type { LeaveTold, Procedures } from '../../../typings/procedures'
import type { Role } from '../../contract/role'
import { cloudNow } from '../device/clock'
import { dateWords, timeWords } from './date-words'

/** What is handed over, and to whom. */
type Handing = Procedures['staff.beforeLeave']['result']

/** A leave as a list shows it. */
export type LeaveRow = { id: string; name: string; days: string; backup: string }

/** Whose a leave is, when, and who stands in. */
export const leaveRow = (leave: LeaveTold): LeaveRow => ({
  ...{ id: leave.id, name: leave.name },
  days: leaveDays(leave),
  backup: standInWords(leave),
})

/** Who stands in, in words; while nobody does yet, who will. */
function standInWords({ backup, onGrids }: Pick<LeaveTold, 'backup' | 'onGrids'>): string {
  if (backup) return `${backup}替班`
  return onGrids ? '交给网格上替班的人' : '到时候由同岗的或上一级替班'
}

const isNoon = (at: number): boolean => timeWords(at) === '12:00'

/** The last day of a leave that is over then (epoch ms), in words; or its morning. */
export const lastOf = (until: number, now = cloudNow()): string =>
  isNoon(until) ? `${dateWords(until, now)}上午` : dateWords(until - 1, now)

/** When a leave is, in words: its first and last day, or its one; and which half where it is not the whole. */
export function leaveDays(
  { from, until }: Pick<LeaveTold, 'from' | 'until'>,
  now = cloudNow(),
): string {
  const begins = `${dateWords(from, now)}${isNoon(from) ? '下午' : ''}`
  if (dateWords(from, now) === dateWords(until - 1, now)) {
    return isNoon(from) ? begins : lastOf(until, now)
  }
  return `${begins} 到 ${lastOf(until, now)}`
}

/** What a leave hands over and to whom, in words, before it is written down. */
export function handingOver(before: Handing, works: boolean): string {
  const nobody = works ? '没有替班的人，回到社区待派' : '没有替班的人'
  return goesTo(before, nobody)
}

/** What somebody hands over who leaves a post for good, and to whom, in words, before it is said. */
export const leaving = (before: Handing, role: Role): string => goesTo(before, untaken[role])

/** Where what somebody had waits when nobody is there to have it. */
const untaken: Record<Role, string> = {
  worker: '没有替班的人，回到社区待派',
  steward: '等别的管理员接',
  officer: '等部门里别的人接',
  supervisor: '等别的督办接',
}

function goesTo({ inHand, dueToday, to }: Handing, nobody: string): string {
  if (inHand === 0) return '手头没有事要交'
  const things = `手头 ${inHand} 件${dueToday > 0 ? `（${dueToday} 件今天到时）` : ''}`
  return `${things}，${to.length > 0 ? `交给${to.join('、')}` : nobody}`
}
