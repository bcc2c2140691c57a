import type { Cloud } from '../../../local/cloud/cloud.ts'

export const MINUTE = 60_000

/** In so many minutes every work of the timer has its turn, but for those of an hour and of the night. */
const EVERY_TURN = 6

/**
 * Lets minutes pass; the timer fires in each, as the platform does it.
 * @returns the calls of the timer
 */
export async function minutesPass(cloud: Pick<Cloud, 'moveClock'>, minutes = EVERY_TURN) {
  const fired: Awaited<ReturnType<Cloud['moveClock']>> = []
  for (let minute = 0; minute < minutes; minute++) fired.push(...(await cloud.moveClock(MINUTE)))
  return fired
}
