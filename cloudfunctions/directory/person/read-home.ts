import type { Context } from '../../core/procedure/context.ts'
import { type Building, buildings, type Grid, grids } from '../place/place-record.ts'
import { absenceWords } from '../place/rules/absence-words.ts'
import { absenceOf, whoWorks } from '../place/rules/who-works.ts'
import { staffName } from './rules/name.ts'

/** A building as somebody's home, and whoever has the work of its grid now. */
export type HomeView = {
  building: string
  name: string
  estate: string
  community: string
  communityName: string
  gridName: string
  worker: { name: string; phone: string } | null
  /** Why it is not the grid's own worker, in words; empty when it is. */
  absent: string
}

/** The building with that code as a home, or nothing: two operations. */
export async function readHome(
  { db, now }: Pick<Context, 'db' | 'now'>,
  code: string,
): Promise<HomeView | null> {
  const building = await db.read(buildings, code)
  if (!building) return null
  return viewHome(building, await db.read(grids, building.grid), now)
}

function viewHome(
  { _id, name, estate, community, communityName }: Building,
  grid: Grid | undefined,
  now: number,
): HomeView {
  const there = (grid && whoWorks(grid, now)?.person) ?? grid?.worker
  const absence = grid?.worker && absenceOf(grid.worker, now)
  const absent = absence && { name: staffName(grid.worker?.name ?? '', 'worker'), ...absence }
  return {
    building: _id,
    name,
    estate,
    community,
    communityName,
    gridName: grid?.name ?? '',
    worker: there ? { name: staffName(there.name, 'worker'), phone: there.phone } : null,
    absent: absent ? absenceWords(absent) : '',
  }
}
