/** Days and moments in words, at China's time: all that the phone says of a date comes from here. */
import { cloudNow } from '../device/clock'
import { inChina } from './china-time'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const nearDays: Partial<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天' }

/** A date in words, with its year when that is not this one: 11 月 30 日, 2027 年 1 月 29 日. */
export function dateWords(at: number, now = cloudNow()): string {
  const local = inChina(at)
  const withYear = local.year() === inChina(now).year() ? '' : 'YYYY 年 '
  return local.format(`${withYear}M 月 D 日`)
}

/** A moment in words that are read long after, as on paper: 2026 年 11 月 30 日 17:30. Takes epoch ms. */
export const paperWords = (at: number): string => `${dateWords(at, 0)} ${timeWords(at)}`

/** A day in words: 11 月 30 日 周一. Takes epoch ms. */
export const dayWords = (at: number, now = cloudNow()): string =>
  `${dateWords(at, now)} ${weekdays[inChina(at).day()]}`

/** The hour of a moment (epoch ms): 17:30. */
export const timeWords = (at: number): string => inChina(at).format('HH:mm')

/** The day something is due, with its hour when that is near: 今天 17:30, 11 月 30 日 周一. */
export const dueWords = (at: number, now = cloudNow()): string =>
  nearDay(at, now) === undefined ? dayWords(at, now) : whenWords(at, now)

/** By when in words: 今天 17:30 前, 明天 10:00 前, 11 月 30 日 12:00 前. */
export const byWords = (at: number, now = cloudNow()): string => `${whenWords(at, now)} 前`

/** When something was or will be, in words: 今天 09:10, 昨天 14:20, 11 月 24 日 14:20. Takes epoch ms. */
export const whenWords = (at: number, now = cloudNow()): string =>
  `${nearDay(at, now) ?? dateWords(at, now)} ${timeWords(at)}`

/** A length of time in words, in its greatest unit and the next: 2 天 3 小时, 5 小时, 1 分钟. Takes ms. */
export function spanWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const parts = [
    [Math.floor(minutes / 1440), '天'],
    [Math.floor(minutes / 60) % 24, '小时'],
    [minutes % 60, '分钟'],
  ] as const
  const first = parts.findIndex(([count]) => count > 0)
  const told = parts.slice(first, first + 2).filter(([count]) => count > 0)
  return told.map(([count, unit]) => `${count} ${unit}`).join(' ')
}

const nearDay = (at: number, now: number): string | undefined =>
  nearDays[inChina(at).startOf('day').diff(inChina(now).startOf('day'), 'day')]
