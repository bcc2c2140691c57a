import type { World } from '../../core/procedure/procedure.ts'
import { describe } from '../../core/procedure/surprise.ts'

/** A piece of work that stops when `goOn` says no, and goes on the next time; says how much it did. */
export type Work = (world: World, goOn: () => boolean) => Promise<number>

/**
 * Does pieces of work one after another within `budget` ms: each may take its even share of what is
 * left, so that none starves those after it. One that throws is told of and left for the next time.
 * @returns how much each did
 */
export async function inTurn(
  works: Readonly<Record<string, Work>>,
  world: () => World,
  budget: number,
): Promise<Record<string, number>> {
  const end = Date.now() + budget
  const done: Record<string, number> = {}
  const names = Object.keys(works)
  for (const [n, [name, work]] of Object.entries(works).entries()) {
    const until = Date.now() + (end - Date.now()) / (names.length - n)
    try {
      done[name] = await work(world(), () => Date.now() < until)
    } catch (surprise) {
      world().log({ work: name, code: 'TIMER.LATER', ...describe(surprise) })
    }
  }
  return done
}
