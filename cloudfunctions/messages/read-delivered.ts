import { AT_ONCE } from '../core/cloud/database.ts'
import type { Context } from '../core/procedure/context.ts'
import { messages } from './message-record.ts'

/** Which of these messages are in somebody's inbox, of the first thousand; one operation. */
export async function readDelivered(
  { db }: Pick<Context, 'db'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await db.find(
    messages,
    { _id: { oneOf: ids.slice(0, AT_ONCE) } },
    { limit: AT_ONCE },
  )
  return new Set(found.map(({ _id }) => _id))
}
