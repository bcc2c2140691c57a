import { sweep } from '../../effects/sweep.ts'
import { openWorld } from '../world.ts'

const { cloud, world } = openWorld()

/** What the platform's timer calls, every minute: does what should follow and was cut off. */
export async function main(): Promise<{ swept: number }> {
  // Anybody can send an event that looks like the timer's; only the platform sets its context.
  if (!cloud.identity().timer) throw new Error('only the timer may call this')
  return { swept: await sweep(world()) }
}
