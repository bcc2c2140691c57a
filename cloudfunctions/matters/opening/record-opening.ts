import { isOnRecord, type Openings } from '../../core/procedure/openings.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { openings } from './opening-record.ts'

/**
 * Puts on record that somebody gets to see a restricted record that is not theirs: itself, or one `by`
 * which they see it. One operation, before anything is shown; none for what is open to them anyway.
 */
export async function recordOpening<R extends { _id: string }>(
  { db, caller, now }: Pick<Call<never>, 'db' | 'caller' | 'now'>,
  said: Openings<R>,
  record: R,
  by: string = record._id,
): Promise<void> {
  if (!isOnRecord(said, record, caller.id)) return
  const opening = { matter: said.matter(record), person: caller.id, at: now }
  await db.add(openings, { _id: `${by}-${caller.id}-${now}`, ...opening })
}
