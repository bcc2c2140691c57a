import type { Context } from '../../core/procedure/context.ts'
import { describe } from '../../core/procedure/surprise.ts'
import { takeUp } from '../../core/procedure/take-up.ts'
import { sourceOf } from '../../core/tally/source.ts'
import { isSame } from '../../core/tally/tally.ts'
import { type Cell, cells } from './cell-record.ts'
import { countCell } from './count-cell.ts'
import { addsTo } from './rules/cell.ts'
import { touch } from './touch.ts'

/** How many cells are taken up at once. */
const PAGE = 100

/** All turns that there are. */
const anyTurn = { from: 0, below: 10 }

/** The turn of what failed at a moment (epoch ms): from 9 on, and below 10 for as long as there are dates. */
const lastTurn = (now: number): number => 9 + now / 1e16

/**
 * Counts anew what has changed, as long as `goOn` says so, what adds to others before them; the
 * rest waits for the next time.
 * @returns how many cells were counted
 */
export const recount = (context: Context, goOn: () => boolean): Promise<number> =>
  takeUp(
    goOn,
    () => context.db.find(cells, { dirty: anyTurn }, { order: { dirty: 'up' }, limit: PAGE }),
    (cell) => recountOrAside(context, cell),
  )

/**
 * Counts one cell; one that fails stands aside behind all turns, after those that did so before it, so
 * that none waits for it.
 */
async function recountOrAside(context: Context, cell: Cell): Promise<boolean> {
  try {
    return await recountCell(context, cell)
  } catch (surprise) {
    context.log({ cell: cell._id, code: 'FIGURE.LATER', ...describe(surprise) })
    const { _id, changes } = cell
    await context.db.change(cells, { _id, changes }, { set: { dirty: lastTurn(context.now) } })
    return false
  }
}

/**
 * Counts one cell; what it adds to is told of it before it is at rest, so that whoever is cut off in
 * between does it again. A count during which something changed is not kept: the cell stays as it is.
 */
async function recountCell(context: Context, cell: Cell): Promise<boolean> {
  const { db, sources } = context
  const seen = { _id: cell._id, changes: cell.changes }
  const fresh = await countCell(context, cell)
  if (!cell.owes && isSame(cell, fresh)) {
    return Boolean(await db.change(cells, seen, { drop: ['dirty'] }))
  }
  if (!(await db.change(cells, seen, { set: { ...fresh, owes: true } }))) return false
  for (const key of addsTo(cell, sourceOf(sources, cell.source))) await touch(context, key)
  return Boolean(await db.change(cells, seen, { drop: ['dirty', 'owes'] }))
}
