import { chinaTime, dayOf } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import type { Pace, Paced } from '../../core/procedure/work.ts'

const MINUTE = 60_000

/** The day of the night in which a work of the night last came to its end, by its name. */
export type Nights = Map<string, number>

/** Whether a work of that pace is to be done in the minute of a moment (epoch ms), having ended on a day. */
function isDue(pace: Pace, now: number, ended: number | undefined): boolean {
  if (pace === 'minutely') return true
  if ('hour' in pace) {
    return Number(chinaTime(now).time.slice(0, 2)) === pace.hour && ended !== dayOf(now)
  }
  return Math.floor(now / MINUTE) % pace.minutes === pace.at
}

/**
 * Does the works that are due one after another within `budget` ms: each may take its even share of
 * what is left, so that none starves those after it. One that throws is told of and left for the
 * next time. What came to its end in a night is noted in `nights`, and not done again in that night.
 * @returns how much each did
 */
export async function inTurn(
  works: Readonly<Record<string, Paced>>,
  newContext: () => Context,
  budget: number,
  nights: Nights,
): Promise<Record<string, number>> {
  const end = Date.now() + budget
  const done: Record<string, number> = {}
  const { now } = newContext()
  const due = Object.entries(works).filter(([name, { pace }]) => isDue(pace, now, nights.get(name)))
  for (const [n, [name, { pace, work }]] of due.entries()) {
    const until = Date.now() + (end - Date.now()) / (due.length - n)
    try {
      done[name] = await work(newContext(), () => Date.now() < until)
      if (typeof pace === 'object' && 'hour' in pace && Date.now() < until) {
        nights.set(name, dayOf(now))
      }
    } catch (surprise) {
      newContext().log({ work: name, code: 'TIMER.LATER', ...describe(surprise) })
    }
  }
  return done
}
