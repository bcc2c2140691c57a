import type { Calendar } from './calendar.ts'
import { type Flow, type Leg, legOf } from './flow.ts'

/** A stretch in which a clock stands still, for a named reason and to an end (epoch ms). */
export type Pause = { reason: string; from: number; until: number }

/** A clock: when it began, the limits that it runs through one after another, and its pauses. */
export type Running = { from: number; limits: readonly string[]; pauses: readonly Pause[] }

/** A stretch of a clock's life, running or paused, and how much of its own time (ms) that covers. */
export type Span = { flow: Flow; from: number; to: number; amount: number; paused: boolean }

/**
 * How a clock runs from its beginning until its limits are used up: span after span, around its
 * pauses. Pauses that overlap count once.
 * @throws RangeError when a limit is malformed.
 */
export function courseOf(calendar: Calendar, { from, limits, pauses }: Running): Span[] {
  // Stryker disable next-line EqualityOperator: a pause of no length adds nothing
  const inOrder = pauses.filter((pause) => pause.until > pause.from)
  inOrder.sort((a, b) => a.from - b.from)
  const spans: Span[] = []
  for (const limit of limits) {
    spans.push(...runLeg(legOf(calendar, limit), endOf(spans, from), inOrder))
  }
  return spans
}

/** When a course ends; one of no spans ends where it began. */
export const endOf = (spans: readonly Span[], from: number): number => spans.at(-1)?.to ?? from

/** Runs through one limit from a moment on. A pause that begins when all is used up comes too late. */
function runLeg({ flow, amount }: Leg, from: number, pauses: readonly Pause[]): Span[] {
  const spans: Span[] = []
  let at = from
  let left = amount
  const go = (to: number, paused: boolean) => {
    const covered = flow.between(at, to)
    spans.push({ flow, from: at, to, amount: covered, paused })
    if (!paused) left -= covered
    at = to
  }
  for (const pause of pauses) {
    // Stryker disable next-line EqualityOperator: what is left of it has no length
    if (pause.until <= at) continue
    if (left <= flow.between(at, Math.max(at, pause.from))) break
    // Stryker disable next-line EqualityOperator: a span of no length adds nothing
    if (pause.from > at) go(pause.from, false)
    go(pause.until, true)
  }
  go(flow.after(at, left), false)
  return spans
}
