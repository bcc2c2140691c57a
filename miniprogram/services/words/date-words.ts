/** Days and moments in words, at China's time. */
import dayjs, { type Dayjs } from 'dayjs'

/** China keeps one offset all year round, in minutes; the phone's own zone never matters. */
const OFFSET = 8 * 60

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const nearDays: Partial<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天' }

/** A day in words: 11 月 30 日 周一. Takes epoch ms. */
export function dayWords(at: number): string {
  const local = inChina(at)
  return `${local.format('M 月 D 日')} ${weekdays[local.day()]}`
}

/** The day something is due, with its hour when that is near: 今天 17:30, 11 月 30 日 周一. */
export function dueWords(at: number, now = Date.now()): string {
  const near = nearDay(at, now)
  return near ? `${near} ${inChina(at).format('HH:mm')}` : dayWords(at)
}

/** By when in words: 今天 17:30 前, 明天 10:00 前, 11 月 30 日 12:00 前. */
export function byWords(at: number, now = Date.now()): string {
  const local = inChina(at)
  return `${nearDay(at, now) ?? local.format('M 月 D 日')} ${local.format('HH:mm')} 前`
}

/** When something was, in words: 今天 09:10, 昨天 14:20, 11-24 14:20. Takes epoch ms. */
export function whenWords(at: number, now = Date.now()): string {
  const local = inChina(at)
  return `${nearDay(at, now) ?? local.format('M-DD')} ${local.format('HH:mm')}`
}

const nearDay = (at: number, now: number): string | undefined =>
  nearDays[inChina(at).startOf('day').diff(inChina(now).startOf('day'), 'day')]

/** A moment whose local fields are China's, wherever the phone is. */
const inChina = (at: number): Dayjs =>
  dayjs(at).add(OFFSET + new Date(at).getTimezoneOffset(), 'minute')
