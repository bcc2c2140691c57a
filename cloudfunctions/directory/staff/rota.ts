import type { Rota } from '../../../miniprogram/contract/rota.ts'
import type { Database } from '../../core/cloud/database.ts'
import { grids, type Turn } from '../place/place-record.ts'
import { windowRotas } from './staff-record.ts'

type Door = { db: Database }

/**
 * The turns of a community's rota (班表), past ones among them; one operation. Duty lies on each of its
 * grids, where routing reads it; who sits at the window lies by itself.
 */
export async function readRota({ db }: Door, rota: Rota, community: string): Promise<Turn[]> {
  if (rota === 'window') return (await db.read(windowRotas, community))?.turns ?? []
  const [grid] = await db.find(grids, { community }, { limit: 1 })
  return grid?.duty ?? []
}

/** Writes a community's rota anew. */
export async function writeRota(
  { db }: Door,
  rota: Rota,
  community: string,
  turns: Turn[],
): Promise<void> {
  if (rota === 'duty') await db.changeAll(grids, { community }, { set: { duty: turns } })
  else if (!(await db.add(windowRotas, { _id: community, turns })))
    await db.change(windowRotas, { _id: community }, { set: { turns } })
}
