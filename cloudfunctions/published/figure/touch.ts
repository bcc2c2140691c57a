import type { FigureSource } from '../../../miniprogram/contract/figure.ts'
import type { World } from '../../core/procedure/world.ts'
import { cells } from './cell-record.ts'
import { ALL, cellId, type Key, newCell, turnOf } from './rules/cell.ts'
import type { Source } from './rules/sources.ts'

type Touching = Pick<World, 'db'>

/**
 * Lets a figure be counted anew, since a record that it counts has changed. Nothing is added to it
 * here: so twice is once. One operation; two when it is the first of its month.
 */
export async function touchFor<R>(
  world: Touching,
  source: FigureSource,
  { countedIn, byCategory }: Source<R>,
  record: R,
): Promise<void> {
  const { area, month: period, category } = countedIn(record)
  if (area) await touch(world, { source, area, period, category: byCategory ? category : ALL })
}

/** Lets a cell be counted anew. */
export async function touch({ db }: Touching, key: Key): Promise<void> {
  const _id = cellId(key)
  const again = { increase: { changes: 1 }, set: { dirty: turnOf(key) } }
  if (await db.change(cells, { _id }, again)) return
  // Whoever adds it first has it counted anew; then so have we.
  if (!(await db.add(cells, newCell(key)))) await db.change(cells, { _id }, again)
}
