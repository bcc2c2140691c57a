import { limits } from '../../../miniprogram/contract/limits.ts'
import type { Collection } from '../../core/cloud/collection.ts'
import type { Database } from '../../core/cloud/database.ts'
import type { Where } from '../../core/cloud/query.ts'
import { isGrid } from '../../directory/place/rules/area.ts'
import { type Cell, cells, type Tally } from './cell-record.ts'
import { ALL, addsCategories } from './rules/cell.ts'
import { sourceOf } from './rules/sources.ts'
import { sum } from './rules/tally.ts'

/** How many records are read at once. */
const PAGE = 500

/** What a cell counts as at present, whole: its own records and the cells that add to it. */
export async function countCell(db: Database, cell: Cell): Promise<Tally> {
  if (addsCategories(cell)) return sum(await readCategories(db, cell))
  const own = await countOwn(db, cell)
  return sum([...own, ...(await readBelow(db, cell))])
}

async function readCategories(db: Database, { area, source, period }: Cell): Promise<Cell[]> {
  const found = await readAll(db, cells, { area, source, period })
  return found.filter(({ category }) => category !== ALL)
}

/** The cells right below; of ratings only groups that are large enough ever leave their community. */
async function readBelow(db: Database, { area, source, period, category }: Cell) {
  if (isGrid(area)) return []
  const found = await readAll(db, cells, { parent: area, source, period, category })
  return source === 'ratings'
    ? found.filter(({ area, counts }) => area.length < 12 || (counts.rated ?? 0) >= limits.fewest)
    : found
}

/** What the records count as that lie in a cell's area and in none below. */
async function countOwn(db: Database, cell: Cell): Promise<Tally[]> {
  const { collection, where, factsOf } = sourceOf(cell.source)
  return (await readAll(db, collection, where(cell))).map(factsOf)
}

/** All documents that meet the conditions, a page after the other. */
async function readAll<T extends { _id: string }>(
  db: Database,
  collection: Collection<T>,
  where: Where,
): Promise<T[]> {
  const all: T[] = []
  let page: T[]
  do {
    const after = all.at(-1)
    // What follows an id, in the order of letters, is that id with one more.
    const further = after ? { _id: { from: `${after._id}!`, below: '~' } } : {}
    const order = { _id: 'up' } as const
    page = await db.find(collection, { ...where, ...further }, { order, limit: PAGE })
    all.push(...page)
  } while (page.length === PAGE)
  return all
}
