import type { Database } from '../core/cloud/database.ts'
import { messages } from './message-record.ts'

/** Nobody counts further. */
const MOST = 100

/** How many messages a person has not read, 100 at most. One operation. */
export async function readUnread(db: Database, person: string): Promise<number> {
  return (await db.find(messages, { person, unread: true }, { limit: MOST })).length
}
