import type { World } from '../../core/procedure/world.ts'
import { cells } from './cell-record.ts'
import { cellId, type Key, newCell, turnOf } from './rules/cell.ts'

/** Lets a cell be counted anew. */
export async function touch({ db }: Pick<World, 'db'>, key: Key): Promise<void> {
  const _id = cellId(key)
  const again = { increase: { changes: 1 }, set: { dirty: turnOf(key) } }
  if (await db.change(cells, { _id }, again)) return
  // Whoever adds it first has it counted anew; then so have we.
  if (!(await db.add(cells, newCell(key)))) await db.change(cells, { _id }, again)
}
