import { AT_ONCE } from '../core/cloud/database.ts'
import type { World } from '../core/procedure/world.ts'
import { messages } from './message-record.ts'

/** Which of these messages are in somebody's inbox, of the first thousand; one operation. */
export async function readDelivered(
  { db }: Pick<World, 'db'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await db.find(
    messages,
    { _id: { oneOf: ids.slice(0, AT_ONCE) } },
    { limit: AT_ONCE },
  )
  return new Set(found.map(({ _id }) => _id))
}
