export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** After every moment that a date can name (epoch ms). */
export const FOREVER = 8.64e15

/** China keeps one offset all year round; the host's own zone never matters. */
const OFFSET = 8 * HOUR

/** A moment's date and time in China. */
export type ChinaTime = { month: number; day: number; time: string }

/** Takes an epoch ms apart at +08:00; `time` is `HH:MM`. */
export function chinaTime(at: number): ChinaTime {
  const local = new Date(at + OFFSET)
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
  }
}

/** The day in China on which a moment (epoch ms) falls, counted from 1970-01-01, which is 0. */
export const dayOf = (at: number): number => Math.floor((at + OFFSET) / DAY)

/** The midnight at +08:00 with which a counted day begins (epoch ms). */
export const midnightOf = (day: number): number => day * DAY - OFFSET

/** The midnight that ends the day of a moment (epoch ms): what is due before it is due today, or late. */
export const endOfDay = (at: number): number => midnightOf(dayOf(at) + 1)

/** The year in which a counted day lies. */
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()

/** The counted day that a date such as `2026-02-15` names. */
export const dayNamed = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY

/** How many midnights at +08:00 lie between two moments: 0 today, 1 tomorrow, -1 yesterday. */
export const daysBetween = (from: number, to: number): number => dayOf(to) - dayOf(from)

/** `MMDD` at +08:00, as a report's number begins. */
export function monthAndDay(at: number): string {
  const { month, day } = chinaTime(at)
  return `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
}

/** `YYYY-MM` at +08:00, as figures are kept. */
export function month(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 7)
}

/** `YYYY-MM-DD` at +08:00. */
export const date = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 10)

/** A day in words: 11 月 30 日. */
export function dayWords(at: number): string {
  const { month: m, day } = chinaTime(at)
  return `${m} 月 ${day} 日`
}

/** By when, in words: 今天 17:30 前, 明天 10:00 前, 11 月 30 日 12:00 前. */
export function byWhen(at: number, now: number): string {
  return `${dayNear(at, now) ?? dayWords(at)} ${chinaTime(at).time} 前`
}

const dayNear = (at: number, now: number): string | undefined =>
  ['今天', '明天'][daysBetween(now, at)]

/** When something is due, for a message that says more besides: today the hour, `17:30 `; later the day, 明天, 11月30日. */
export const dueBriefly = (at: number, now: number): string =>
  daysBetween(now, at) === 0 ? `${chinaTime(at).time} ` : (dayNear(at, now) ?? brief(dayWords(at)))

/** The same for a message, whose letters are counted: 11月30日 12:00 前. */
export const byWhenBriefly = (at: number, now: number): string => brief(byWhen(at, now))

/** Words without the blanks inside their dates. */
export const brief = (words: string): string => words.replace(/ (?=[月日])|(?<=月) /g, '')
