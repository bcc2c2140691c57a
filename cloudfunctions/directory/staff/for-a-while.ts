/** How long a call hands over by itself (ms) before it leaves the rest to the timer. */
const WITHIN_A_CALL = 5_000

/** Whether to go on, asked again and again: for `ms` from now on. */
export function forAWhile(ms = WITHIN_A_CALL): () => boolean {
  const begun = performance.now()
  return () => performance.now() - begun < ms
}
