import * as v from 'valibot'
import type { Category } from '../../../miniprogram/contract/category.ts'
import { insideBounds } from '../../../miniprogram/contract/inside.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'
import type { Context } from '../../core/procedure/context.ts'
import { type Failure, fail } from '../../core/procedure/failure.ts'
import { anyLine, point } from '../../core/procedure/fields.ts'
import { buildings, type Grid, grids } from '../../directory/place/place-record.ts'
import { NEAREST_WITHIN, pickGrid } from '../../directory/place/rules/pick-grid.ts'
import type { ReportPlace } from './report-record.ts'

const counted = ({ least, most }: { least: number; most: number }) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most), v.notValue(0))

/** A building, and where inside, as far as somebody says. */
const buildingInput = v.strictObject({
  building: v.pipe(v.string(), v.regex(/^\d{12}B\d{3}$/)),
  stair: v.exactOptional(counted(insideBounds.stair)),
  floor: v.exactOptional(counted(insideBounds.floor)),
})

/**
 * Where a report is, as a phone says it: a building's code, a pin with a word for it, or just the grid
 * that whoever is on patrol walks.
 */
export const placeInput = v.union([
  buildingInput,
  v.strictObject({ point, words: v.optional(anyLine(limits.placeWords), '') }),
  v.strictObject({ grid: v.pipe(v.string(), v.regex(/^\d{15}$/)) }),
])

/** A place that was looked up: the grid it lies in, where one was found, and how. */
export type Located = {
  place: ReportPlace
  grid?: Grid
  found: 'building' | 'pin' | 'nearestGrid'
}

/**
 * Looks a place up, in two operations at most. What goes around the community needs no more than
 * its street, and so one operation: the grid and its worker have no part in it.
 */
export async function locate(
  { db }: Pick<Context, 'db'>,
  input: v.InferOutput<typeof placeInput>,
  { route }: Pick<Category, 'route'>,
): Promise<Located | Failure> {
  const around = route === 'around'
  if ('building' in input) return locateBuilding(db, input, around)
  return 'grid' in input ? locateGrid(db, input.grid, around) : locatePin(db, input, around)
}

/** A grid that is named outright is as sure as a building's own. */
async function locateGrid(
  db: Context['db'],
  code: string,
  around: boolean,
): Promise<Located | Failure> {
  const grid = await db.read(grids, code)
  if (!grid) return fail('PLACE.NOT_FOUND')
  const place: ReportPlace = { words: grid.name, community: grid.community }
  return around
    ? { place, found: 'building' }
    : { place: inGrid(place, grid), grid, found: 'building' }
}

async function locateBuilding(
  db: Context['db'],
  { building: code, ...inside }: v.InferOutput<typeof buildingInput>,
  around: boolean,
): Promise<Located | Failure> {
  const building = await db.read(buildings, code)
  if (!building) return fail('PLACE.NOT_FOUND')
  const grid = around ? undefined : await db.read(grids, building.grid)
  const { estate, name, point, community } = building
  const place: ReportPlace = {
    words: `${estate} ${name}`,
    building: code,
    point,
    community,
    ...inside,
  }
  return grid
    ? { place: inGrid(place, grid), grid, found: 'building' }
    : { place, found: 'building' }
}

async function locatePin(
  db: Context['db'],
  { point: coordinates, words }: { point: [number, number]; words: string },
  around: boolean,
): Promise<Located> {
  const at = { type: 'Point', coordinates } as const
  const place: ReportPlace = { words: words || '地图上的位置', point: at }
  const covering = pickGrid(await db.covering(grids, 'outline', at))
  if (covering) return { place: inGrid(place, covering), grid: covering, found: 'pin' }
  const [nearest] = around ? [] : await db.near(grids, 'outline', at, NEAREST_WITHIN, 1)
  return nearest
    ? { place: inGrid(place, nearest), grid: nearest, found: 'nearestGrid' }
    : { place, found: 'pin' }
}

const inGrid = (place: ReportPlace, { _id, name, community }: Grid): ReportPlace => ({
  ...place,
  grid: _id,
  gridName: name,
  community,
})
