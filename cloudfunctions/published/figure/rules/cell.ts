import { areasOf } from '../../../directory/place/rules/area.ts'
import type { Cell } from '../cell-record.ts'
import { sources } from './sources.ts'
import { nothing } from './tally.ts'

/** What names a cell: of which source, where, when, and of which category. */
export type Key = Pick<Cell, 'source' | 'area' | 'period' | 'category'>

/** All categories together. */
export const ALL = 'all'

export const cellId = ({ source, area, period, category }: Key): string =>
  `${source}-${area}-${period}-${category}`

/** The area above one; nothing above the city. */
const parentOf = (area: string): string | undefined => areasOf(area).at(-2)

/** Whether a cell adds up its area's categories; else it has records and the areas below. */
export const addsCategories = ({ source, category }: Pick<Key, 'source' | 'category'>): boolean =>
  sources[source].byCategory && category === ALL

/** The cells that a cell adds to: the area above, and all categories of its own. */
export function addsTo({ source, area, period, category }: Key): Key[] {
  const parent = parentOf(area)
  if (addsCategories({ source, category })) return []
  return [
    ...(parent ? [{ source, area: parent, period, category }] : []),
    ...(sources[source].byCategory ? [{ source, area, period, category: ALL }] : []),
  ]
}

/** When a cell is counted in turn: grids first, the city after all areas in it, then sums of categories. */
export const turnOf = (key: Key): number => (addsCategories(key) ? 5 : 5 - areasOf(key.area).length)

/** A cell that has not been counted yet. */
export function newCell(key: Key): Cell {
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
    dirty: turnOf(key),
  }
}
