import { DAY, month } from '../core/clock/date.ts'
import type { Retention } from '../core/cloud/collection.ts'
import type { Where } from '../core/cloud/query.ts'
import type { AnyCollection } from '../core/noun.ts'
import type { Context } from '../core/procedure/context.ts'

/** How many documents are removed at once. */
const PAGE = 100

/**
 * The work of removing what has been kept long enough (see `retention` of the records), each night
 * a page at a time, as long as `goOn` says so; what is left waits for the next minute or night.
 * @returns the work, which says how many documents it removed
 */
export const removeOld =
  (records: readonly AnyCollection[]) =>
  async (context: Context, goOn: () => boolean): Promise<number> => {
    let removed = 0
    for (const record of records) removed += await removeFrom(context, record, goOn)
    return removed
  }

async function removeFrom(
  { db, files, now }: Context,
  record: AnyCollection,
  goOn: () => boolean,
): Promise<number> {
  const { retention } = record
  if (!retention) return 0
  const { since, file } = retention
  let removed = 0
  while (goOn()) {
    const found = await db.find(record, olderThan(retention, now), {
      order: { [since]: 'up' },
      limit: PAGE,
    })
    if (found.length === 0) break
    if (file) await files.remove(found.map((one) => String(Reflect.get(one, file))))
    removed += await db.removeAll(record, { _id: { oneOf: found.map(({ _id }) => _id) } })
  }
  return removed
}

function olderThan({ since, days, as }: Retention, now: number): Where {
  const end = now - days * DAY
  return { [since]: as === 'month' ? { from: '', below: month(end) } : { from: 0, below: end } }
}
