import type { Context } from '../../core/procedure/context.ts'
import { type Source, sourceOf } from '../../core/tally/source.ts'
import { cells } from './cell-record.ts'
import { ALL, cellId, type Key, newCell, turnOf } from './rules/cell.ts'

type Touching = Pick<Context, 'db' | 'sources'>

/**
 * Lets figures be counted anew, since a record that they count, or counted, has changed. Nothing is added
 * to them here: so twice is once. One operation each; two when it is the first of its month.
 */
export async function touchFor<R>(
  context: Touching,
  { collection, countedIn, countedBefore, byCategory }: Source<R>,
  record: R,
): Promise<void> {
  for (const { area, period, category } of [
    countedIn(record),
    ...(countedBefore?.(record) ?? []),
  ]) {
    const key = { source: collection.name, period, category: byCategory ? category : ALL }
    if (area) await touch(context, { ...key, area })
  }
}

/** Lets a cell be counted anew. */
export async function touch({ db, sources }: Touching, key: Key): Promise<void> {
  const _id = cellId(key)
  const source = sourceOf(sources, key.source)
  const again = { increase: { changes: 1 }, set: { dirty: turnOf(key, source) } }
  if (await db.change(cells, { _id }, again)) return
  // Whoever adds it first has it counted anew; then so have we.
  if (!(await db.add(cells, newCell(key, source)))) await db.change(cells, { _id }, again)
}
