import type { ClockRibbon, RibbonPart } from '../../../miniprogram/contract/clock.ts'
import type { Calendar } from './calendar.ts'
import { courseOf, type Pause, type Span } from './course.ts'
import { type Clock, spanWords, untilWords } from './face.ts'
import { usedIn } from './pause.ts'

/** What the parts of a ribbon add up to, so that the thinnest is still a whole number. */
const WHOLE = 1000

/**
 * A clock as a line one can see: what is used, what it stood still for, and what is left, each as
 * long as it is in the clock's own time; with the words for its pauses and its provisional date.
 */
export function clockRibbon(calendar: Calendar, clock: Clock, now: number): ClockRibbon {
  const seen = clock.stopped ?? now
  const course = courseOf(calendar, clock)
  const whole = course.reduce((sum, { amount }) => sum + amount, 0)
  const parts = course.flatMap((span) => partsOf(span, seen))
  return {
    parts: parts
      .filter(({ flex }) => flex > 0)
      .map(({ part, flex }) => ({ part, flex: Math.ceil((WHOLE * flex) / whole) })),
    notes: [
      ...clock.pauses
        .filter(({ from }) => from <= seen)
        .map((pause) => pauseWords(pause, shiftOf(course, pause), seen)),
      ...(clock.unnoticed === undefined || clock.stopped !== undefined
        ? []
        : [`${clock.unnoticed}年的放假安排还没出，出来后重新算`]),
    ],
  }
}

function partsOf(span: Span, seen: number): RibbonPart[] {
  if (span.paused) return [{ part: 'pause', flex: span.amount }]
  const used = usedIn(span, seen)
  return [
    { part: 'used', flex: used },
    { part: 'rest', flex: span.amount - used },
  ]
}

/** How much of a clock's own time (ms) a pause kept. */
const shiftOf = (course: readonly Span[], { from, until }: Pause): number =>
  course
    .filter((span) => span.paused && span.from < until && from < span.to)
    .reduce((sum, { amount }) => sum + amount, 0)

function pauseWords({ reason, from, until }: Pause, shift: number, seen: number): string {
  if (seen < until) return `暂停到 ${untilWords(until, seen)}：${reason}`
  return `暂停过 ${spanWords(until - from)}：${reason}${shift > 0 ? '，已顺延' : ''}`
}
