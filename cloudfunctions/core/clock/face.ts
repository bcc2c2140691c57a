import type { ClockFace } from '../../../miniprogram/contract/clock.ts'
import type { Calendar } from './calendar.ts'
import type { Pause, Running } from './course.ts'
import { byWhen, chinaTime, DAY, dayOf, daysBetween, dayWords, HOUR } from './date.ts'
import { isWorkingUnit, parseLimit } from './limit.ts'
import { share } from './pause.ts'

/**
 * A clock with its due date as it is stored (`Due`) and, once it stopped, when (epoch ms), and
 * whether nothing was finished then.
 */
export type Clock = Running & {
  due: number
  unnoticed?: number
  stopped?: number
  unfinished?: boolean
}

/** A clock as people see it at `now` (epoch ms). Source: the look's table of clock states. */
export function clockFace(calendar: Calendar, clock: Clock, now: number): ClockFace {
  const { due, pauses, stopped, unfinished } = clock
  if (stopped === undefined && now > due) {
    return { state: 'late', text: `已超 ${spanWords(now - due)}`, used: 1 }
  }
  const used = share(calendar, clock, stopped ?? now)
  if (stopped !== undefined) {
    return { state: 'done', text: `${dayWords(stopped)}${unfinished ? '结束' : '办结'}`, used }
  }
  const pausedUntil = endOfPause(pauses, now)
  if (pausedUntil) return { state: 'paused', text: `暂停到 ${untilWords(pausedUntil, now)}`, used }
  const { unnoticed } = clock
  const text = unnoticed === undefined ? byWhen(due, now) : `暂定 ${byWhen(due, now)}`
  if (used >= 0.8 || daysBetween(now, due) === 0) return { state: 'today', text, used }
  if (used >= 0.5) return { state: 'soon', text, used }
  return { state: 'ample', text: daysLeft(calendar, clock, now) ?? text, used }
}

/** Until when a clock stands still that does at `now`; of several pauses the last to end. */
function endOfPause(pauses: readonly Pause[], now: number): number | undefined {
  const ends = pauses.filter(({ from, until }) => from <= now && now < until)
  return ends.length > 0 ? Math.max(...ends.map(({ until }) => until)) : undefined
}

/** The end of a pause in words: 12 月 2 日, or the hour when it is today. */
export const untilWords = (until: number, now: number): string =>
  daysBetween(now, until) === 0 ? chinaTime(until).time : dayWords(until)

/** A length of time (ms) in words, in its greatest unit: 2 天, 5 小时, 1 分钟. */
export function spanWords(ms: number): string {
  if (ms >= DAY) return `${Math.floor(ms / DAY)} 天`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} 小时`
  return `${Math.max(1, Math.floor(ms / 60_000))} 分钟`
}

/** How many days are left, in the days that the clock counts; nothing when it is a matter of hours. */
function daysLeft(calendar: Calendar, { limits, due, unnoticed }: Clock, now: number) {
  const last = limits.at(-1)
  // Stryker disable next-line ConditionalExpression: a clock without limits is used up, so nobody asks for its days
  const working = last !== undefined && isWorkingUnit(parseLimit(last).unit)
  const days = working
    ? calendar.workdaysBefore(dayOf(due) + 1) - calendar.workdaysBefore(dayOf(now) + 1)
    : daysBetween(now, due)
  const still = unnoticed === undefined ? '还有' : '还有约'
  return days > 1 ? `${still} ${days} ${working ? '个工作日' : '天'}` : undefined
}
