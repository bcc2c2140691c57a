import type { FigureSource } from '../../../miniprogram/contract/figure.ts'
import { AT_ONCE, type Database } from '../../core/cloud/database.ts'
import { type Cell, cells } from './cell-record.ts'
import { figureSources } from './rules/figures.ts'

/** How many months of all categories of an area, or of all areas in one, surely fit into that. */
const MONTHS = 6

/** Which cells: of an area or of those right below it, in these months, of a category or of each. */
export type Wanted = {
  area?: string
  parent?: string
  months: readonly string[]
  category?: string
  /** Counted from which; all that figures tell of, where not said. */
  sources?: readonly FigureSource[]
}

/** Cells of figures; one operation for each half year. */
export async function readCells(db: Database, wanted: Wanted): Promise<Cell[]> {
  const { months, sources = figureSources, ...rest } = wanted
  const where = { ...rest, source: { oneOf: sources } }
  const parts: Cell[][] = []
  for (let at = 0; at < months.length; at += MONTHS) {
    const period = { oneOf: months.slice(at, at + MONTHS) }
    parts.push(await db.find(cells, { ...where, period }, { limit: AT_ONCE }))
  }
  return parts.flat()
}
