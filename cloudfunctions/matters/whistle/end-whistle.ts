import type { World } from '../../core/procedure/procedure.ts'
import { changeBy } from './rules/whistle-step.ts'
import { type Whistle, whistles } from './whistle-record.ts'

/** How often it tries again when others wrote first. */
const TRIES = 8

/**
 * Ends a whistle whose report has ended; one that is over stays as it is.
 * @returns the whistle as it is now
 * @throws Error when others always wrote first: it is left for later
 */
export async function endWhistle(
  { db, city, now }: Pick<World, 'db' | 'city' | 'now'>,
  id: string,
): Promise<Whistle | undefined> {
  for (let tried = 0; tried < TRIES; tried++) {
    const whistle = await db.read(whistles, id)
    if (!whistle?.open) return whistle
    const acting = { by: 'system', as: 'system', who: '系统', at: now, token: 'end' } as const
    const change = changeBy(whistle, { action: 'end', to: 'ended' }, acting, city)
    const fresh = await db.change(whistles, { _id: id, version: whistle.version }, change)
    if (fresh) return fresh
  }
  throw new Error('a whistle could not be ended')
}
