import { chinaTime } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import type { Pace, Paced } from '../../core/procedure/work.ts'

const MINUTE = 60_000

/** Whether a work of that pace is to be done in the minute of a moment (epoch ms). */
function isDue(pace: Pace, now: number): boolean {
  if (pace === 'minutely') return true
  if ('hour' in pace) return Number(chinaTime(now).time.slice(0, 2)) === pace.hour
  return Math.floor(now / MINUTE) % pace.minutes === pace.at
}

/**
 * Does the works that are due one after another within `budget` ms: each may take its even share of
 * what is left, so that none starves those after it. One that throws is told of and left for the
 * next time.
 * @returns how much each did
 */
export async function inTurn(
  works: Readonly<Record<string, Paced>>,
  newContext: () => Context,
  budget: number,
): Promise<Record<string, number>> {
  const end = Date.now() + budget
  const done: Record<string, number> = {}
  const { now } = newContext()
  const due = Object.entries(works).filter(([, { pace }]) => isDue(pace, now))
  for (const [n, [name, { work }]] of due.entries()) {
    const until = Date.now() + (end - Date.now()) / (due.length - n)
    try {
      done[name] = await work(newContext(), () => Date.now() < until)
    } catch (surprise) {
      newContext().log({ work: name, code: 'TIMER.LATER', ...describe(surprise) })
    }
  }
  return done
}
