import { describe } from '../procedure/surprise.ts'

/** Whether all of an effect is done, or there is more to do than one go should take. */
export type Progress = 'done' | 'more'

/** A record whose history is an outbox: what follows from its entries is done up to `settled`. */
export type Outbox<E> = {
  version: number
  settled: number
  tries: number
  settleAt?: number
  history: readonly E[]
}

/** How a record changes once it was seen to. */
export type Settlement = {
  set: { settled: number; tries?: number; settleAt?: number }
  drop?: readonly 'settleAt'[]
}

/** How long after a failure it is tried again, in ms: a minute at first, doubling to an hour. */
const backoff = (tries: number): number => Math.min(60_000 * 2 ** tries, 3_600_000)

/**
 * Does what follows from each entry that is not settled yet, in order. What fails, and all after
 * it, is left for later. `now` is epoch ms; `failed` hears of what was thrown.
 */
export async function bringAll<E extends { version: number }>(
  { version, settled, tries, history }: Outbox<E>,
  now: number,
  bring: (entry: E) => Promise<Progress>,
  failed: (surprise: Record<string, string>) => void,
): Promise<Settlement> {
  let done = settled
  for (const entry of history.filter((entry) => entry.version > settled)) {
    try {
      if ((await bring(entry)) === 'more') return { set: { settled: done, settleAt: now } }
    } catch (surprise) {
      failed(describe(surprise))
      return { set: { settled: done, tries: tries + 1, settleAt: now + backoff(tries) } }
    }
    done = entry.version
  }
  return { set: { settled: version }, drop: ['settleAt'] }
}
