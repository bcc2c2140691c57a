import { sweep } from '../../effects/sweep.ts'
import { byTime } from '../../report/by-time.ts'
import { reckon } from '../../report/reckon.ts'
import { handOver } from '../../staff/hand-over.ts'
import { whistlesByTime } from '../../whistle/by-time.ts'
import { openWorld } from '../world.ts'
import { inTurn, type Work } from './in-turn.ts'

/** How long one run may take, in ms: less than its timeout, so that it ends by itself. */
const BUDGET = 50_000

/** What time has to do, in turn: leaves first, so that what is told goes to whoever is there. */
const works: Readonly<Record<string, Work>> = {
  handedOver: handOver,
  swept: sweep,
  reports: byTime,
  whistles: whistlesByTime,
  reckoned: reckon,
}

const { cloud, world } = openWorld()

/** What the platform's timer calls, every minute: what time brings, and what was cut off. */
export async function main(): Promise<Record<string, number>> {
  // Anybody can send an event that looks like the timer's; only the platform sets its context.
  if (!cloud.identity().timer) throw new Error('only the timer may call this')
  return inTurn(works, world, BUDGET)
}
