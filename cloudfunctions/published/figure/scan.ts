import type { Collection } from '../../core/cloud/collection.ts'
import type { Database } from '../../core/cloud/database.ts'
import type { Where } from '../../core/cloud/query.ts'

/** How many documents are looked at in one operation, and in how many operations at most. */
const PAGE = 200
const TRIES = 5

/** Where to look, the newest first: by which field, from when to when (epoch ms), after which one. */
export type Scan<T> = {
  collection: Collection<T & { _id: string }>
  where: Where
  by: keyof T & string
  stretch: { from: number; below: number }
  /** The last one's cursor, or nothing to begin. */
  after: string
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
  { collection, where, by, stretch, after, meets, limit }: Scan<T>,
): Promise<Scanned<T>> {
  const found: T[] = []
  let last = readCursor(after)
  for (let tried = 0; tried < TRIES; tried++) {
    const below = last ? Math.min(last.at + 1, stretch.below) : stretch.below
    const wanted = { ...where, [by]: { from: stretch.from, below } }
    const order = { [by]: 'down', _id: 'down' } as const
    const page = await db.find(collection, wanted, { order, limit: PAGE })
    for (const document of page) {
      const here = { at: Number(document[by]), id: document._id }
      if (last && !isAfter(here, last)) continue
      last = here
      if (meets(document)) found.push(document)
      if (found.length === limit) return { found, next: cursorOf(here) }
    }
    if (page.length < PAGE) return { found, next: '' }
  }
  return { found, next: last ? cursorOf(last) : '' }
}

/** What a cursor looks like: a moment in epoch ms, a point, an id. */
export const cursorPattern = /^\d{1,16}\.[A-Za-z0-9-]{1,128}$/

type Cursor = { at: number; id: string }

const cursorOf = ({ at, id }: Cursor): string => `${at}.${id}`

function readCursor(text: string): Cursor | undefined {
  const [at, id] = text.split('.')
  return id === undefined ? undefined : { at: Number(at), id }
}

const isAfter = (one: Cursor, last: Cursor): boolean =>
  one.at < last.at || (one.at === last.at && one.id < last.id)
