import { type DeskScope, isAreas, wayOf } from '../../../miniprogram/contract/desk.ts'
import { AT_ONCE } from '../cloud/database.ts'
import { onePage, SHOWN } from '../procedure/page.ts'
import { scan } from '../procedure/scan.ts'
import { isSought, type Sought } from '../procedure/sought.ts'
import { leadIn } from './leading.ts'
import type { Desk, DeskCard, Findable, Listing, Table, Waiting } from './waiting.ts'
import { waitsOf } from './waits-of.ts'

/** What of a noun waits, and how it is found, from its table. */
export const waitingOf = <R extends { _id: string; category?: string }, Card extends DeskCard>(
  table: Table<R, Card>,
): Waiting<Card> => ({
  scopes: Object.keys(table.scopes) as DeskScope[],
  async find(desk) {
    const listing = table.scopes[desk.scope]
    if (!listing) return []
    const { where, by, told } = listing
    const page = told ? { limit: AT_ONCE } : onePage(by, wayOf(desk.scope), desk.after)
    const found = await desk.db.find(table.collection, where(desk), page)
    return found.map((record) => waitsOf(table, record, listing, desk))
  },
  lead: (desk) => leadIn(table, desk),
  async seek(desk, sought) {
    const { findable, scopes } = table
    const listing = isAreas(desk.scope) ? findable?.inArea : scopes[desk.scope]
    if (!findable || !listing) return []
    const found = await seekIn(table, findable, listing, desk, sought)
    return found.map((record) => waitsOf(table, record, listing, desk))
  },
})

/** The record with the number that was typed; else those of the list or of the area that fit. */
async function seekIn<R extends { _id: string; category?: string }, Card>(
  { collection }: Table<R, Card>,
  findable: Findable<R>,
  { where, by }: Listing<R>,
  desk: Desk,
  sought: Sought,
): Promise<R[]> {
  const numbered = findable.numbered?.(sought.typed)
  if (numbered) {
    const found = await desk.db.find(collection, numbered, { limit: 1 })
    return found.filter((record) => findable.maySee?.(record, desk))
  }
  const meets = (record: R) => isSought(sought, record.category ?? '', findable.says(record))
  const way = wayOf(desk.scope)
  const wanted = { collection, where: where(desk), by, way, meets, limit: SHOWN + 1 }
  return (await scan(desk.db, wanted)).found
}
