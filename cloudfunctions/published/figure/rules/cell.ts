import type { AnySource } from '../../../core/tally/source.ts'
import { nothing } from '../../../core/tally/tally.ts'
import { areasOf } from '../../../directory/place/rules/area.ts'
import type { Cell } from '../cell-record.ts'

/** What names a cell: of which source, where, when, and of which category. */
export type Key = Pick<Cell, 'source' | 'area' | 'period' | 'category'>

/** What cells have to know of their source. */
type Counting = Pick<AnySource, 'byCategory'>

/** All categories together. */
export const ALL = 'all'

export const cellId = ({ source, area, period, category }: Key): string =>
  `${source}-${area}-${period}-${category}`

/** The area above one; nothing above the city. */
const parentOf = (area: string): string | undefined => areasOf(area).at(-2)

/** Whether a cell adds up its area's categories; else it has records and the areas below. */
export const addsCategories = (
  { category }: Pick<Key, 'category'>,
  { byCategory }: Counting,
): boolean => byCategory && category === ALL

/** The cells that a cell adds to: the area above, and all categories of its own. */
export function addsTo(key: Key, counting: Counting): Key[] {
  const { source, area, period, category } = key
  const parent = parentOf(area)
  if (addsCategories(key, counting)) return []
  return [
    ...(parent ? [{ source, area: parent, period, category }] : []),
    ...(counting.byCategory ? [{ source, area, period, category: ALL }] : []),
  ]
}

/** When a cell is counted in turn: grids first, the city after all areas in it, then sums of categories. */
export const turnOf = (key: Key, counting: Counting): number =>
  addsCategories(key, counting) ? 5 : 5 - areasOf(key.area).length

/** A cell that has not been counted yet. */
export function newCell(key: Key, counting: Counting): Cell {
  const { source, area, period, category } = key
  const parent = parentOf(area)
  return {
    _id: cellId(key),
    source,
    area,
    ...(parent ? { parent } : {}),
    period,
    category,
    ...nothing,
    changes: 1,
    dirty: turnOf(key, counting),
  }
}
