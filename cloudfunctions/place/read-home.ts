import { staffName } from '../person/rules/name.ts'
import type { World } from '../procedure/procedure.ts'
import { type Building, buildings, type Grid, grids } from './record.ts'

/** A building as somebody's home, and the worker of its grid. */
export type HomeView = {
  building: string
  name: string
  estate: string
  communityName: string
  gridName: string
  worker: { name: string; phone: string } | null
}

/** The building with that code as a home, or nothing: two operations. */
export async function readHome(db: World['db'], code: string): Promise<HomeView | null> {
  const building = await db.read(buildings, code)
  if (!building) return null
  return viewHome(building, await db.read(grids, building.grid))
}

function viewHome(
  { _id, name, estate, communityName }: Building,
  grid: Grid | undefined,
): HomeView {
  const worker = grid?.worker
  return {
    building: _id,
    name,
    estate,
    communityName,
    gridName: grid?.name ?? '',
    worker: worker ? { name: staffName(worker.name, 'worker'), phone: worker.phone } : null,
  }
}
