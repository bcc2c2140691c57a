import type { Context } from '../../core/procedure/context.ts'
import { grids } from '../place/place-record.ts'
import { windowRotas } from './staff-record.ts'

/** How many places of somebody are read: a community has at most some thirty grids. */
const MOST = 1000

/**
 * Takes somebody's name from all grids, as worker, as backup and from the duty, and from all windows.
 * Doing it again is harmless.
 */
export async function leavePlaces({ db }: Pick<Context, 'db'>, id: string): Promise<void> {
  await db.changeAll(grids, { 'worker.id': id }, { drop: ['worker'] })
  await db.changeAll(grids, { 'backup.id': id }, { drop: ['backup'] })
  const onDuty = await db.find(grids, { 'duty.id': id }, { limit: MOST })
  const duties = new Map(onDuty.map(({ community, duty = [] }) => [community, duty]))
  for (const [community, turns] of duties) {
    const duty = turns.filter((turn) => turn.id !== id)
    await db.changeAll(grids, { community }, { set: { duty } })
  }
  const sitting = await db.find(windowRotas, { 'turns.id': id }, { limit: MOST })
  for (const { _id, turns } of sitting) {
    const left = turns.filter((turn) => turn.id !== id)
    await db.change(windowRotas, { _id }, { set: { turns: left } })
  }
}
