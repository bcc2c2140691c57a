/** What is said of a leave. */
import type { LeaveTold, Procedures } from '../../../typings/procedures'
import { cloudNow } from '../device/clock'
import { dateWords, timeWords } from './date-words'

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
export function handingOver(
  { inHand, dueToday, to }: Procedures['staff.beforeLeave']['result'],
  works: boolean,
): string {
  if (inHand === 0) return '手头没有事要交'
  const things = `手头 ${inHand} 件${dueToday > 0 ? `（${dueToday} 件今天到时）` : ''}`
  if (to.length > 0) return `${things}，交给${to.join('、')}`
  return works ? `${things}，没有替班的人，回到社区待派` : `${things}，没有替班的人`
}
