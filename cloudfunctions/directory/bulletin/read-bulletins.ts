import { FOREVER } from '../../core/clock/date.ts'
import type { Context } from '../../core/procedure/context.ts'
import { areasOf } from '../place/rules/area.ts'
import { bulletins } from './bulletin-record.ts'

/** What a notice says, and until when it holds (epoch ms). */
export type BulletinTold = { words: string; until: number }

/** How many notices are shown at once. */
const SHOWN = 5

/** The codes whose notices hold for a place: its building, its grid, and what that lies in. */
export const placesOf = ({
  building,
  grid,
  community,
}: {
  building?: string
  grid?: string
  community?: string
}): string[] => [...(building ? [building] : []), ...areasOf(grid ?? community ?? '')]

/** The notices (停水至 18:00) that hold at these places now, the one that ends first before the others. */
export async function readBulletins(
  db: Context['db'],
  places: readonly string[],
  now: number,
): Promise<BulletinTold[]> {
  const where = { place: { oneOf: places }, until: { from: now + 1, below: FOREVER } }
  const found = await db.find(bulletins, where, { order: { until: 'up' }, limit: SHOWN })
  return found.map(({ words, until }) => ({ words, until }))
}
