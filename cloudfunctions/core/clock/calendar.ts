import { dayNamed, dayOf, HOUR, yearOf } from './date.ts'
import { statutoryDaysOff, statutoryYears } from './statutory-days.ts'

/** What the State Council's notice of one year says; dates are `YYYY-MM-DD`, ranges include both ends. */
export type YearNotice = {
  title: string
  issued: string
  off: readonly { from: string; to: string; name: string }[]
  /** Days of the weekend that are worked instead. */
  work: readonly string[]
}

/** A city's calendar as its data has it (city/calendar.json). */
export type CalendarData = {
  /** When a working day is worked, `HH:MM` to `HH:MM` in order; the midday break is left out. */
  hours: readonly { from: string; to: string }[]
  /**
   * The notices by year. A year without one has the days off that the law gives, no swapped days, and
   * is provisional.
   */
  years: Readonly<Record<string, YearNotice>>
}

/** A stretch of every working day, in ms since its midnight. */
export type Stretch = { from: number; to: number }

/** A calendar that can be counted with. A `day` is counted from 1970-01-01 (`dayOf`). */
export type Calendar = {
  hours: readonly Stretch[]
  /** How much work a working day has, in ms: what `1wd` is worth. */
  workday: number
  /** Whether the notice of a year is there. */
  knows(year: number): boolean
  isWorkday(day: number): boolean
  /** How many working days lie before a day, counted from a fixed one. */
  workdaysBefore(day: number): number
}

/**
 * Opens a calendar, once an instance: weekdays follow from arithmetic and only what the notices and
 * the law change is kept, so it is small, and answers for any year.
 */
export function openCalendar({ hours, years }: CalendarData): Calendar {
  const notices = Object.values(years)
  const known = new Set(Object.keys(years).map(Number))
  const statutory = statutoryYears.filter((year) => !known.has(year)).flatMap(statutoryDaysOff)
  const off = inOrder([...notices.flatMap(daysOff), ...statutory].filter(isWeekday))
  const made = inOrder(notices.flatMap(({ work }) => work.map(dayNamed)).filter(isWeekend))
  const workdaysBefore = (day: number) =>
    weekdaysBefore(day) - countBefore(off, day) + countBefore(made, day)
  const stretches = hours.map(({ from, to }) => ({ from: timeNamed(from), to: timeNamed(to) }))
  return {
    hours: stretches,
    workday: stretches.reduce((sum, { from, to }) => sum + to - from, 0),
    knows: (year) => known.has(year),
    isWorkday: (day) => workdaysBefore(day + 1) > workdaysBefore(day),
    workdaysBefore,
  }
}

/** The earliest year without a notice from one counted day to another, both included. */
export function unnoticedYear(calendar: Calendar, from: number, to: number): number | undefined {
  const last = yearOf(to)
  for (let year = yearOf(from); year <= last; year++) if (!calendar.knows(year)) return year
  return undefined
}

function daysOff({ off }: YearNotice): number[] {
  return off.flatMap(({ from, to }) => {
    const first = dayNamed(from)
    return Array.from({ length: dayNamed(to) - first + 1 }, (_, n) => first + n)
  })
}

/** 1970-01-01 was a Thursday: three days earlier a week began. */
const sinceMonday = (day: number): number => day + 3
const weekdayOf = (day: number): number => ((sinceMonday(day) % 7) + 7) % 7
const isWeekend = (day: number): boolean => weekdayOf(day) >= 5
const isWeekday = (day: number): boolean => !isWeekend(day)

const weekdaysBefore = (day: number): number =>
  Math.floor(sinceMonday(day) / 7) * 5 + Math.min(weekdayOf(day), 5)

const inOrder = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => a - b)

/** How many of the days, in order, lie before one: found by halving. */
function countBefore(days: readonly number[], day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** ms since midnight of `HH:MM`. */
function timeNamed(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * HOUR + minute * (HOUR / 60)
}

/** The years around that of `now` (epoch ms) whose notice has come. */
export function noticedYears(calendar: Calendar, now: number): number[] {
  const year = yearOf(dayOf(now))
  return [year - 1, year, year + 1, year + 2].filter((one) => calendar.knows(one))
}
