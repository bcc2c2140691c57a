import type { Where } from '../cloud/query.ts'
import type { Context } from '../procedure/context.ts'
import { eachInTurn } from '../procedure/take-up.ts'
import type { Kind } from './kind.ts'
import type { HistoryEntry, Lifecycle } from './lifecycle-record.ts'
import { runEffectsOf } from './outbox.ts'

/** How many are told of at most; in one place there are never so many. */
const MOST = 1000

/**
 * Tells whoever is there by now of the records that wait for somebody: runs once more what follows from
 * the entry that `asked` for it, as long as `goOn` says so. Who has heard of it hears nothing twice.
 * @returns whether all of them were told of
 */
export async function tellAgain<E extends HistoryEntry, R extends Lifecycle<E>, T>(
  context: Context,
  kind: Kind<E, R, T>,
  where: Where,
  asked: (record: R) => E | undefined,
  goOn: () => boolean,
): Promise<boolean> {
  const waiting = await context.db.find(kind.collection, where, { limit: MOST })
  return eachInTurn(goOn, waiting, async (record) => {
    const entry = asked(record)
    if (entry) await runEffectsOf(context, kind, record, entry)
  })
}
