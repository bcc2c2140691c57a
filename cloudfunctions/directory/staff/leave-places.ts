import { FOREVER } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { grids } from '../place/place-record.ts'
import { windowRotas } from './staff-record.ts'
import { takeOffRotas } from './take-off-rotas.ts'

/** How many places of somebody are read: a community has at most some thirty grids. */
const MOST = 1000

/**
 * Takes somebody's name from all grids, as worker and as backup, and from all rotas.
 * Doing it again is harmless.
 */
export async function leavePlaces({ db }: Pick<Context, 'db'>, id: string): Promise<void> {
  await db.changeAll(grids, { 'worker.id': id }, { drop: ['worker'] })
  await db.changeAll(grids, { 'backup.id': id }, { drop: ['backup'] })
  const onDuty = await db.find(grids, { 'duty.id': id }, { limit: MOST })
  const sitting = await db.find(windowRotas, { 'turns.id': id }, { limit: MOST })
  const communities = [
    ...onDuty.map(({ community }) => community),
    ...sitting.map(({ _id }) => _id),
  ]
  for (const community of new Set(communities)) {
    await takeOffRotas({ db }, community, id, { from: 0, until: FOREVER })
  }
}
