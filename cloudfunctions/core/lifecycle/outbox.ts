import type { Context, Effect } from '../procedure/context.ts'
import { describe } from '../procedure/surprise.ts'
import { effectsIn, effectsOf } from './effects.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle, Outbox } from './lifecycle-record.ts'

/** How many pages of an effect are run in one turn. */
const PAGES = 10

/** How long after a failure effects are run again, in ms: a minute at first, doubling to an hour. */
const backoff = (tries: number): number => Math.min(60_000 * 2 ** tries, 3_600_000)

/**
 * Runs what follows from the newest entry, or all from version `since` on, at once, in the call that
 * made them. Nothing is noted: that it was done, or is still to be done, the timer finds out a little
 * later, so that a step costs no write more. What fails here is only logged.
 */
export async function runEffects<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  record: R,
  since: number = record.version,
): Promise<void> {
  const history: readonly E[] = record.history
  try {
    for (const entry of history.filter(({ version }) => version >= since)) {
      await runEffectsOf(context, kind, record, entry)
    }
  } catch (surprise) {
    logLater(context, kind, record, surprise)
  }
}

/**
 * Runs what follows from one entry, once more where it was run before: whom it concerns by now hears
 * of it, and nobody twice.
 */
export async function runEffectsOf<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  record: R,
  entry: E,
): Promise<void> {
  const effects = effectsOf<R, E>(context.effects, kind.collection, entry)
  for (const effect of effects) if (!effect.later) await effect.run(context, record, entry)
}

/** The ids of all messages that would show that the effects of a record were run. */
export const proofsOf = <E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  record: R,
): string[] =>
  unconfirmed<E, R>(record).flatMap((entry) =>
    effectsOf<R, E>(context.effects, kind.collection, entry).flatMap(
      (effect) => effect.proof?.(context, record, entry) ?? [],
    ),
  )

/**
 * Makes sure of all that should have followed from a record's unconfirmed entries, in order:
 * `delivered` says which messages are there; the rest is run again.
 * @returns the outbox that is left, where something failed or there is more to do
 */
export async function confirmEffects<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  record: R,
  delivered: ReadonlySet<string>,
): Promise<Outbox | undefined> {
  const { atLast } = effectsIn<R, E>(context.effects, kind.collection)
  const { now, effects } = context
  const isDone = (effect: Effect<R, E>, entry: E): boolean =>
    effect.proof?.(context, record, entry)?.every((id) => delivered.has(id)) ?? false
  let from = record.outbox?.from ?? record.version
  try {
    for (const entry of unconfirmed<E, R>(record)) {
      const all = effectsOf<R, E>(effects, kind.collection, entry)
      for (const effect of all.filter((one) => !isDone(one, entry))) {
        if (!(await runWhole(context, effect, record, entry)))
          return { from, resumeAt: now, tries: 0 }
      }
      from = entry.version + 1
    }
    await atLast?.(context, record, unconfirmed<E, R>(record))
    return undefined
  } catch (surprise) {
    logLater(context, kind, record, surprise)
    const tries = record.outbox?.tries ?? 0
    return { from, resumeAt: now + backoff(tries), tries: tries + 1 }
  }
}

/** Runs an effect page after page; false when there is more than one turn should take. */
async function runWhole<R, E>(
  context: Context,
  effect: Effect<R, E>,
  record: R,
  entry: E,
): Promise<boolean> {
  for (let page = 0; page < PAGES; page++) {
    if ((await effect.run(context, record, entry)) === 'done') return true
  }
  return false
}

const unconfirmed = <E extends HistoryEntry, R extends Lifecycle<E>>({
  outbox,
  history,
}: R): E[] => (outbox ? history.filter(({ version }) => version >= outbox.from) : [])

const logLater = <E extends HistoryEntry, R extends Lifecycle<E>, T>(
  { log }: Context,
  { collection }: Kind<E, R, T>,
  { _id }: R,
  surprise: unknown,
): void => log({ [collection.name]: _id, code: 'EFFECT.LATER', ...describe(surprise) })
