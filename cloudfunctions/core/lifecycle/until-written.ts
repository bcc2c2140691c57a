/** How often something is tried again when others wrote first. */
const TRIES = 8

/**
 * Tries a conditional write again and again, each time on what was read afresh.
 * `attempt` gives nothing when somebody else wrote in between.
 * @returns what the attempt that got through gave; nothing when others always wrote first
 */
export async function untilWritten<T>(
  attempt: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (let tried = 0; tried < TRIES; tried++) {
    const outcome = await attempt()
    if (outcome !== undefined) return outcome
  }
  return undefined
}
