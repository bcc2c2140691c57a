import type { Grid } from '../../../directory/place/place-record.ts'
import type { NearbyCard } from '../../../matters/report/rules/report-card.ts'

/** A neighbour's report on the map; `yours`: whether it is the caller's own, or followed already. */
export type OpenCard = NearbyCard & { yours: 'own' | 'followed' | '' }

/**
 * What is open of one category in one grid, at the grid's middle (GCJ-02, longitude first). There
 * may be more than its `reports`, the newest of the community.
 */
export type MapPoint = {
  category: { name: string; icon: string }
  count: number
  point: [number, number]
  gridName: string
  reports: OpenCard[]
}

/** An open report as it goes onto the map. */
export type Open = { grid: string; category: string; card: OpenCard }

/** How many of a category are open in a grid. */
export type OpenCount = { grid: string; category: string; count: number }

/**
 * What is open by grid and category, in the order of the newest reports; what lies in none of the
 * grids is on no map.
 */
export function pointsOf(
  open: readonly Open[],
  counts: readonly OpenCount[],
  grids: readonly Grid[],
  categoryNamed: (code: string) => MapPoint['category'],
): MapPoint[] {
  return grids.flatMap((grid) => {
    const here = open.filter((one) => one.grid === grid._id)
    const newest = (code: string) => {
      const first = here.findIndex(({ category }) => category === code)
      return first < 0 ? here.length : first
    }
    return counts
      .filter((one) => one.grid === grid._id)
      .sort((a, b) => newest(a.category) - newest(b.category))
      .map(({ category, count }): MapPoint => {
        const reports = here.filter((one) => one.category === category).map(({ card }) => card)
        const point = middleOf(grid)
        return { category: categoryNamed(category), count, point, gridName: grid.name, reports }
      })
  })
}

/** The middle of the least upright box around a grid, to a metre. */
function middleOf({ outline }: Pick<Grid, 'outline'>): [number, number] {
  // Stryker disable next-line ArrayDeclaration: an outline has its corners
  const corners = outline.coordinates[0] ?? []
  const between = (values: number[]) =>
    Number(((Math.min(...values) + Math.max(...values)) / 2).toFixed(5))
  return [between(corners.map(([x]) => x)), between(corners.map(([, y]) => y))]
}
