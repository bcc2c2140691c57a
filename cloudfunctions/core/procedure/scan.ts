import type { Collection } from '../cloud/collection.ts'
import type { Database } from '../cloud/database.ts'
import type { Place, Where } from '../cloud/query.ts'
import { cursorOf, inOrder } from './page.ts'

/** How many documents are looked at in one operation, and in how many operations at most. */
const AT_A_TIME = 200
const TRIES = 5

/** Where to look: by which moment and which way, behind which place; and how many are enough. */
export type Scan<T> = {
  collection: Collection<T & { _id: string }>
  where: Where
  by: keyof T & string
  way: 'up' | 'down'
  after?: Place | undefined
  meets(document: T): boolean
  limit: number
}

/** What was found, and the cursor to go on from; empty at the end. */
export type Scanned<T> = { found: T[]; next: string }

/**
 * Looks for documents that meet what no index knows, as many as `limit`. It may find fewer and yet
 * say where to go on: so no call looks at more than a thousand documents.
 */
export async function scan<T extends { _id: string }>(
  db: Database,
  { collection, where, by, way, after, meets, limit }: Scan<T>,
): Promise<Scanned<T>> {
  const found: T[] = []
  let last = after
  for (let tried = 0; tried < TRIES; tried++) {
    const some = await db.find(collection, where, {
      ...inOrder(by, way, last),
      limit: AT_A_TIME,
    })
    for (const document of some) {
      last = { at: Number(document[by]), id: document._id }
      if (meets(document)) found.push(document)
      if (found.length === limit) return { found, next: cursorOf(last) }
    }
    if (some.length < AT_A_TIME) return { found, next: '' }
  }
  return { found, next: last ? cursorOf(last) : '' }
}
