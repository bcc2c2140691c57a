import type { ClockFace } from '../../miniprogram/contract/clock.ts'
import { byWhen, chinaTime, daysBetween } from './date.ts'
import { DAY, HOUR } from './due.ts'

/** What a clock needs to know: when it began, when it is due and, once it stopped, when (epoch ms). */
export type Running = { from: number; due: number; stopped?: number }

/** A clock as people see it at `now` (epoch ms). Source: the look's table of clock states. */
export function clockFace({ from, due, stopped }: Running, now: number): ClockFace {
  if (stopped !== undefined) {
    const { month, day } = chinaTime(stopped)
    return { state: 'done', text: `${month}月${day}日办结`, used: share(from, due, stopped) }
  }
  const used = share(from, due, now)
  if (now > due) return { state: 'late', text: `已超 ${span(now - due)}`, used: 1 }
  if (used >= 0.8 || daysBetween(now, due) === 0) {
    return { state: 'today', text: byWhen(due, now), used }
  }
  if (used >= 0.5) return { state: 'soon', text: byWhen(due, now), used }
  const days = daysBetween(now, due)
  return { state: 'ample', text: days > 1 ? `还有 ${days} 天` : byWhen(due, now), used }
}

const share = (from: number, due: number, now: number): number =>
  due <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (due - from)))

function span(ms: number): string {
  if (ms >= DAY) return `${Math.floor(ms / DAY)} 天`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} 小时`
  return `${Math.max(1, Math.floor(ms / 60_000))} 分钟`
}
