import type { World } from '../core/procedure/world.ts'
import { messages } from './message-record.ts'

/** As many as the database gives at once. */
const MOST = 1000

/** Which of these messages are in somebody's inbox, of the first thousand; one operation. */
export async function readDelivered(
  { db }: Pick<World, 'db'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await db.find(messages, { _id: { oneOf: ids.slice(0, MOST) } }, { limit: MOST })
  return new Set(found.map(({ _id }) => _id))
}
