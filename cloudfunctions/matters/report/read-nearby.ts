import type { Call } from '../../core/procedure/procedure.ts'
import { grids } from '../../directory/place/place-record.ts'
import { type Report, type ReportPlace, reports } from './report-record.ts'
import { NEARBY_WITHIN, nearbyOf } from './rules/nearby.ts'
import { isNeighbourly } from './rules/see.ts'

/** How many open reports are looked at, and how many of them are offered before a new one is made. */
const LOOKED_AT = 100
const OFFERED = 3

/** What lies in no grid is far from all of them (NEAREST_WITHIN), so its neighbours lie in none either. */
const outside = { missing: true } as const

/** A grid has few neighbours. */
const GRIDS = 10

/**
 * What neighbours have reported of a category near a place and is not over, the nearest first, also
 * across a grid's border, or outside of all grids. Nothing of the caller's own. Two operations at most.
 */
export async function readNearby(
  { db, caller }: Pick<Call<never>, 'db' | 'caller'>,
  place: ReportPlace,
  category: string,
): Promise<Report[]> {
  const { grid, point } = place
  if (!grid && !point) return []
  const near = grid && point ? await db.near(grids, 'outline', point, NEARBY_WITHIN, GRIDS) : []
  const around = grid ? { oneOf: [...new Set([grid, ...near.map(({ _id }) => _id)])] } : outside
  const found = await db.find(
    reports,
    {
      'place.grid': around,
      ...{ open: true, visibility: 'public', category, reporter: { not: caller.id } },
    },
    { order: { createdAt: 'down' }, limit: LOOKED_AT },
  )
  return nearbyOf(found.filter(isNeighbourly), place).slice(0, OFFERED)
}
