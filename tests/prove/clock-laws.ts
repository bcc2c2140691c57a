import { createHash } from 'node:crypto'
import fc from 'fast-check'
import data from '../../city/calendar.json' with { type: 'json' }
import { openCalendar } from '../../cloudfunctions/core/clock/calendar.ts'
import type { Pause } from '../../cloudfunctions/core/clock/course.ts'
import { dueAt } from '../../cloudfunctions/core/clock/due.ts'
import { clockFace } from '../../cloudfunctions/core/clock/face.ts'
import { dueOf, elapsed, momentOf, share } from '../../cloudfunctions/core/clock/pause.ts'
import { clockRibbon } from '../../cloudfunctions/core/clock/ribbon.ts'
import { type Stretch, without, workedIn } from './by-hand.ts'
import { anyCase, type Case, type Unit, worth } from './clock-cases.ts'

const calendar = openCalendar(data)

/** The clock's own time in some stretches, counted by hand. */
const ownTime = (unit: Unit, stretches: readonly Stretch[]) =>
  stretches.reduce(
    (sum, it) => sum + (unit === 'wh' || unit === 'wd' ? workedIn(it) : it.to - it.from),
    0,
  )

/** The laws of the clock: whether each holds in a case. */
const laws: Record<string, (it: Case) => boolean> = {
  'started later, it is not due earlier': ({ from, later, count, unit }) =>
    dueAt(calendar, from, `${count}${unit}`).at <= dueAt(calendar, later, `${count}${unit}`).at,

  'for longer, it is due later': ({ from, count, more, unit }) => {
    const less = dueAt(calendar, from, `${count}${unit}`).at
    const due = dueAt(calendar, from, `${count + more}${unit}`).at
    return more === 0 ? due === less : due > less
  },

  'one limit after the other is both at once': ({ from, count, more, unit, pauses }) => {
    const first = dueAt(calendar, from, `${count}${unit}`).at
    const both = dueAt(calendar, from, `${count + more}${unit}`).at
    const extended = dueOf(calendar, {
      from,
      limits: [`${count}${unit}`, `${more}${unit}`],
      pauses,
    })
    const whole = dueOf(calendar, { from, limits: [`${count + more}${unit}`], pauses })
    return dueAt(calendar, first, `${more}${unit}`).at === both && extended.at === whole.at
  },

  'at the due date all is used, a moment before not yet': (it) => {
    const { clock, due, length } = dueIn(it)
    const before = elapsed(calendar, clock, due - 1)
    return elapsed(calendar, clock, due) === length && (length === 0 || before < length)
  },

  'what is used is what is counted by hand, without the pauses': (it) => {
    const { clock, length } = dueIn(it)
    const ran = without({ from: it.from, to: it.later }, taken(it.pauses))
    return elapsed(calendar, clock, it.later) === Math.min(length, ownTime(it.unit, ran))
  },

  'pauses shift it by exactly what they cover': (it) => {
    const { due } = dueIn(it)
    const plain = dueAt(calendar, it.from, `${it.count}${it.unit}`).at
    const life = { from: it.from, to: due }
    const covered = ownTime(it.unit, [life]) - ownTime(it.unit, without(life, taken(it.pauses)))
    return ownTime(it.unit, [{ from: plain, to: due }]) === covered
  },

  'a share is reached at its moment, and not before': (it) => {
    const { clock, due, length } = dueIn(it)
    const at = momentOf(calendar, clock, it.part)
    if (length === 0) return at === it.from
    const reached = elapsed(calendar, clock, at) >= it.part * length
    const early = at > it.from && elapsed(calendar, clock, at - 1) >= it.part * length
    return reached && !early && at <= due
  },

  'its share is what is used of the whole': (it) => {
    const { clock, length } = dueIn(it)
    const used = elapsed(calendar, clock, it.later)
    return share(calendar, clock, it.later) === (length === 0 ? 1 : used / length)
  },
}

const taken = (pauses: readonly Pause[]) => pauses.map(({ from, until }) => ({ from, to: until }))

function dueIn({ from, count, unit, pauses }: Case) {
  const clock = { from, limits: [`${count}${unit}`], pauses }
  return { clock, due: dueOf(calendar, clock).at, length: count * worth[unit] }
}

/** What the clock says in a case, wherever it is asked: dates, words and lines. */
function told(it: Case) {
  const { clock } = dueIn(it)
  const { at: due, ...unnoticed } = dueOf(calendar, clock)
  const seen = { ...clock, due, ...unnoticed }
  return [
    due,
    unnoticed,
    clockFace(calendar, seen, it.later),
    clockRibbon(calendar, seen, it.later),
  ]
}

/**
 * Tries every law in so many cases.
 * @returns a digest of all that was said, to be compared with another zone's
 * @throws Error with the smallest case that breaks a law, and the law
 */
export function tryLaws(seed: number, cases: number): string {
  const digest = createHash('sha256')
  fc.assert(
    fc.property(anyCase, (it) => {
      const broken = Object.entries(laws).flatMap(([law, holds]) => (holds(it) ? [] : [law]))
      if (broken.length > 0) throw new Error(`broken: ${broken.join('; ')}`)
      digest.update(JSON.stringify(told(it)))
    }),
    { seed, numRuns: cases },
  )
  return digest.digest('hex')
}
