/** China keeps one offset all year round; the phone's own zone never matters. */
const OFFSET = 8 * 3_600_000
const DAY = 24 * 3_600_000

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** A day in words: 11 月 30 日 周一. Takes epoch ms. */
export function dayWords(at: number): string {
  const { month, day, weekday } = chinaTime(at)
  return `${month} 月 ${day} 日 ${weekday}`
}

/** The day something is due, with its hour when that is near: 今天 17:30, 11 月 30 日 周一. */
export function dueWords(at: number, now = Date.now()): string {
  const near = nearDay(at, now)
  return near ? `${near} ${chinaTime(at).time}` : dayWords(at)
}

/** By when in words: 今天 17:30 前, 明天 10:00 前, 11 月 30 日 12:00 前. Takes epoch ms. */
export function byWords(at: number, now = Date.now()): string {
  const { month, day, time } = chinaTime(at)
  const name = nearDay(at, now) ?? `${month} 月 ${day} 日`
  return `${name} ${time} 前`
}

/** When something was, in words: 今天 09:10, 昨天 14:20, 11-24 14:20. Takes epoch ms. */
export function whenWords(at: number, now = Date.now()): string {
  const { month, day, time } = chinaTime(at)
  return `${nearDay(at, now) ?? `${month}-${two(day)}`} ${time}`
}

function nearDay(at: number, now: number): string | undefined {
  const days = Math.floor((at + OFFSET) / DAY) - Math.floor((now + OFFSET) / DAY)
  return new Map([
    [-1, '昨天'],
    [0, '今天'],
    [1, '明天'],
  ]).get(days)
}

function chinaTime(at: number) {
  const local = new Date(at + OFFSET)
  return {
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: weekdays[local.getUTCDay()] ?? '',
    time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
