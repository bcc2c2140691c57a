import type { Calendar } from './calendar.ts'
import { courseOf, endOf, type Running, type Span } from './course.ts'
import { type Due, due } from './due.ts'

/**
 * When a clock is due that runs through its limits one after another and stands still in its
 * pauses: each shifts the date by exactly the clock's own time that it covers.
 * @throws RangeError when a limit is malformed.
 */
export function dueOf(calendar: Calendar, running: Running): Due {
  const course = courseOf(calendar, running)
  const years = course
    .filter(({ paused, from, to }) => !paused && to > from)
    .flatMap(({ flow, from, to }) => flow.unnoticed(from, to) ?? [])
  return due(endOf(course, running.from), years.length > 0 ? Math.min(...years) : undefined)
}

/** How much of a clock's own time is used at `now` (epoch ms), in ms; never more than its limits. */
export const elapsed = (calendar: Calendar, running: Running, now: number): number =>
  usedOf(courseOf(calendar, running), now)

/** The share of a clock's own time that is used at `now` (0 … 1); a clock of no time is used up. */
export function share(calendar: Calendar, running: Running, now: number): number {
  const course = courseOf(calendar, running)
  const whole = lengthOf(course)
  return whole === 0 ? 1 : usedOf(course, now) / whole
}

/** The earliest moment (epoch ms) at which a share (0 … 1) of a clock's own time is used. */
export function momentOf(calendar: Calendar, running: Running, share: number): number {
  const course = courseOf(calendar, running)
  let left = Math.ceil(share * lengthOf(course))
  if (left === 0) return running.from
  for (const { flow, from, amount, paused } of course) {
    if (paused) continue
    if (left <= amount) return flow.after(from, left)
    left -= amount
  }
  return endOf(course, running.from)
}

const lengthOf = (course: readonly Span[]): number =>
  course.reduce((sum, { amount, paused }) => sum + (paused ? 0 : amount), 0)

const usedOf = (course: readonly Span[], now: number): number =>
  course.reduce((sum, span) => sum + (span.paused ? 0 : usedIn(span, now)), 0)

/** How much of a running span's own time (ms) is used at `now` (epoch ms). */
export const usedIn = ({ flow, from, to }: Span, now: number): number =>
  flow.between(from, Math.min(Math.max(from, now), to))
