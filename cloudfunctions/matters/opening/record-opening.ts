import type { Matter } from '../../../miniprogram/contract/matter.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { openings } from './opening-record.ts'

/**
 * Puts on record that somebody in service gets to see a restricted matter: itself, or a record `by`
 * which they see it. One operation, before anything is shown.
 */
export async function recordOpening(
  { db, caller, now }: Pick<Call<never>, 'db' | 'caller' | 'now'>,
  matter: Matter,
  by: string = matter.id,
): Promise<void> {
  const opening = { matter, person: caller.id, at: now }
  await db.add(openings, { _id: `${by}-${caller.id}-${now}`, ...opening })
}
