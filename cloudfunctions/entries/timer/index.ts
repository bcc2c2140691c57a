import { works } from '../house.ts'
import { openInstance } from '../instance.ts'
import { inTurn, type Nights } from './in-turn.ts'

/** How long one run may take, in ms: less than its timeout, so that it ends by itself. */
const BUDGET = 50_000

const { cloud, newContext } = openInstance()

/** What this instance did tonight; another does it once more, which is harmless. */
const nights: Nights = new Map()

/** What the platform's timer calls, every minute: what time brings, and what was cut off. */
export async function main(): Promise<Record<string, number>> {
  // Anybody can send an event that looks like the timer's; only the platform sets its context.
  if (!cloud.identity().timer) throw new Error('only the timer may call this')
  return inTurn(works, newContext, BUDGET, nights)
}
