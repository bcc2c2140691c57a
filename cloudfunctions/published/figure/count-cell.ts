import type { Collection } from '../../core/cloud/collection.ts'
import type { Database } from '../../core/cloud/database.ts'
import type { Where } from '../../core/cloud/query.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type AnySource, sourceOf } from '../../core/tally/source.ts'
import { only, sum, type Tally } from '../../core/tally/tally.ts'
import { isCommunity, isGrid } from '../../directory/place/rules/area.ts'
import { type Cell, cells } from './cell-record.ts'
import { ALL, addsCategories } from './rules/cell.ts'

/** How many records are read at once. */
const PAGE = 500

/** What a cell counts as at present, whole: its own records and the cells that add to it. */
export async function countCell(
  { db, sources }: Pick<Context, 'db' | 'sources'>,
  cell: Cell,
): Promise<Tally> {
  const source = sourceOf(sources, cell.source)
  if (addsCategories(cell, source)) return sum(await readCategories(db, cell))
  const own = await countOwn(db, cell, source)
  return sum([...own, ...(await readBelow(db, cell, source))])
}

async function readCategories(db: Database, { area, source, period }: Cell): Promise<Cell[]> {
  const found = await readAll(db, cells, { area, source, period })
  return found.filter(({ category }) => category !== ALL)
}

/** What the cells right below add; of a community in which there are too few, only what may always leave it. */
async function readBelow(
  db: Database,
  { area, source, period, category }: Cell,
  { fewest }: AnySource,
): Promise<Tally[]> {
  if (isGrid(area)) return []
  const found = await readAll(db, cells, { parent: area, source, period, category })
  if (!fewest) return found
  const isEnough = ({ counts }: Cell) => (counts[fewest.of] ?? 0) >= fewest.number
  return found.map((cell) =>
    isCommunity(cell.area) && !isEnough(cell) ? only(cell, fewest.always) : cell,
  )
}

/** What the records count as that lie in a cell's area and in none below. */
async function countOwn(db: Database, cell: Cell, source: AnySource): Promise<Tally[]> {
  const { collection, where, factsOf } = source
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
