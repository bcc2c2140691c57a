import type { Context } from '../../core/procedure/context.ts'
import { grids } from '../place/place-record.ts'

/** Takes somebody's name from all grids: as worker, as backup and from the duty. Doing it again is harmless. */
export async function leaveGrids({ db }: Pick<Context, 'db'>, id: string): Promise<void> {
  await db.changeAll(grids, { 'worker.id': id }, { drop: ['worker'] })
  await db.changeAll(grids, { 'backup.id': id }, { drop: ['backup'] })
  const found = await db.find(grids, { 'duty.id': id }, { limit: 1000 })
  const duties = new Map(found.map(({ community, duty = [] }) => [community, duty]))
  for (const [community, shifts] of duties) {
    const duty = shifts.filter((shift) => shift.id !== id)
    await db.changeAll(grids, { community }, { set: { duty } })
  }
}
