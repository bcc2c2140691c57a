import { DAY, month } from '../core/clock/date.ts'
import type { Retention } from '../core/cloud/collection.ts'
import type { Where } from '../core/cloud/query.ts'
import type { AnyCollection } from '../core/noun.ts'
import type { Context } from '../core/procedure/context.ts'
import { describe } from '../core/procedure/surprise.ts'
import { eachInTurn } from '../core/procedure/take-up.ts'

/** How many documents are removed at once. */
const PAGE = 100

/**
 * The work of removing what has been kept long enough (see `retention` of the records), each night
 * a page at a time, as long as `goOn` says so; what is left waits for the next minute or night. What
 * fails holds up nothing else.
 * @returns the work, which says how many documents it removed
 * @throws the first failure, at last, so that it is tried again
 */
export const removeOld =
  (records: readonly AnyCollection[]) =>
  async (context: Context, goOn: () => boolean): Promise<number> => {
    let removed = 0
    await eachInTurn(goOn, records, async (record) => {
      removed += await removeFrom(context, record, goOn)
    })
    return removed
  }

async function removeFrom(
  context: Context,
  record: AnyCollection,
  goOn: () => boolean,
): Promise<number> {
  const { retention } = record
  if (!retention) return 0
  const { since, file } = retention
  let [removed, from] = [0, 0]
  while (goOn()) {
    const found = await context.db.find(record, olderThan(retention, from, context.now), {
      order: { [since]: 'up' },
      limit: PAGE,
    })
    const last = found.at(-1)
    if (!last) break
    const gone = file ? await withoutFiles(context, found, file) : found
    removed += await context.db.removeAll(record, { _id: { oneOf: gone.map(({ _id }) => _id) } })
    // What can't be removed now stays behind, and is passed over tonight.
    if (gone.length < found.length) from = Number(Reflect.get(last, since)) + 1
  }
  return removed
}

/** Documents whose files are gone now; one that could not be deleted is told of, and its document stays. */
async function withoutFiles<T extends { _id: string }>(
  { files, log }: Context,
  found: readonly T[],
  file: string,
): Promise<T[]> {
  const gone: T[] = []
  for (const one of found) {
    try {
      await files.remove([String(Reflect.get(one, file))])
      gone.push(one)
    } catch (surprise) {
      log({ code: 'RETENTION.LATER', ...describe(surprise) })
    }
  }
  return gone
}

function olderThan({ since, days, as }: Retention, from: number, now: number): Where {
  const end = now - days * DAY
  return { [since]: as === 'month' ? { from: '', below: month(end) } : { from, below: end } }
}
