import { type Calendar, type Stretch, unnoticedYear } from './calendar.ts'
import { DAY, dayOf, HOUR, midnightOf } from './date.ts'
import { isWorkingUnit, type LimitUnit, parseLimit } from './limit.ts'

/** A time that a clock can run in. Moments are epoch ms, amounts ms of that time. */
export type Flow = {
  /** How much of it passes from one moment to a later one. */
  between(from: number, to: number): number
  /** The earliest moment by which an amount of it has passed; nothing takes no time. */
  after(from: number, amount: number): number
  /** The earliest year without a notice that it was counted through. */
  unnoticed(from: number, to: number): number | undefined
}

const aroundTheClock: Flow = {
  between: (from, to) => to - from,
  after: (from, amount) => from + amount,
  unnoticed: () => undefined,
}

/** Time runs in working hours alone: 17:30 comes right before 8:30 of the next working day. */
const workingTime = (calendar: Calendar): Flow => ({
  between: (from, to) => workedBy(calendar, to) - workedBy(calendar, from),
  after(from, amount) {
    if (amount === 0) return from
    const { workday, hours } = calendar
    const total = workedBy(calendar, from) + amount
    const before = Math.ceil(total / workday) - 1
    const day = workdayAfter(calendar, before, dayOf(from))
    return midnightOf(day) + timeWhenWorked(hours, total - before * workday)
  },
  unnoticed: (from, to) => unnoticedYear(calendar, dayOf(from), dayOf(to)),
})

/** How a limit runs: in which time, and for how much of it (ms). */
export type Leg = { flow: Flow; amount: number }

/**
 * How a limit runs. `uh`, `nh` and `nd` run on around the clock; `wh` is an hour of working time
 * and `wd` as much of it as a working day has, so that limits add up.
 * @throws RangeError when the limit is malformed.
 */
export function legOf(calendar: Calendar, limit: string): Leg {
  const { count, unit } = parseLimit(limit)
  const length: Record<LimitUnit, number> = {
    uh: HOUR,
    nh: HOUR,
    wh: HOUR,
    wd: calendar.workday,
    nd: DAY,
  }
  const flow = isWorkingUnit(unit) ? workingTime(calendar) : aroundTheClock
  return { flow, amount: count * length[unit] }
}

/** Whether work is on at a moment: when not, the person on duty (值班) is whom to turn to. */
export function isWorkingTime(calendar: Calendar, at: number): boolean {
  const day = dayOf(at)
  const time = at - midnightOf(day)
  return calendar.isWorkday(day) && calendar.hours.some(({ from, to }) => from <= time && time < to)
}

/** Working time up to a moment, counted from a fixed one. */
function workedBy({ workdaysBefore, isWorkday, workday, hours }: Calendar, at: number): number {
  const day = dayOf(at)
  const today = isWorkday(day) ? workedUntil(hours, at - midnightOf(day)) : 0
  return workdaysBefore(day) * workday + today
}

const workedUntil = (hours: readonly Stretch[], time: number): number =>
  hours.reduce((sum, { from, to }) => sum + Math.min(Math.max(time, from), to) - from, 0)

/** The time of a working day at which so much of it is worked: the earliest, 12:00 rather than 14:00. */
function timeWhenWorked(hours: readonly Stretch[], worked: number): number {
  let left = worked
  for (const { from, to } of hours) {
    if (left <= to - from) return from + left
    left -= to - from
  }
  // Stryker disable next-line StringLiteral: whoever asks has taken whole days off
  throw new RangeError('more work than a day has')
}

/** The working day that has so many before it; not before `from`. Each day brings one at most. */
function workdayAfter({ workdaysBefore }: Calendar, before: number, from: number): number {
  let day = from
  let missing = before + 1 - workdaysBefore(day + 1)
  while (missing > 0) {
    day += missing
    missing = before + 1 - workdaysBefore(day + 1)
  }
  return day
}
