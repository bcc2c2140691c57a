import type { Grid } from '../../../directory/place/place-record.ts'
import type { NearbyCard } from '../../../matters/report/rules/report-card.ts'

/** A neighbour's report on the map; `yours`: whether it is the caller's own, or followed already. */
export type OpenCard = NearbyCard & { yours: 'own' | 'followed' | '' }

/** What is open of one category in one grid, at the grid's middle (GCJ-02, longitude first). */
export type MapPoint = {
  category: { name: string; icon: string }
  count: number
  point: [number, number]
  gridName: string
  reports: OpenCard[]
}

/** An open report as it goes onto the map. */
export type Open = { grid: string; category: string; card: OpenCard }

/** Open reports by grid and category; what lies in none of the grids is on no map. */
export function pointsOf(open: readonly Open[], grids: readonly Grid[]): MapPoint[] {
  return grids.flatMap((grid) => {
    const here = open.filter((one) => one.grid === grid._id)
    const alike = ({ category }: Open) => here.filter((one) => one.category === category)
    const firsts = here.filter((one) => alike(one)[0] === one)
    return firsts.map((first): MapPoint => {
      const reports = alike(first).map(({ card }) => card)
      const { category } = first.card
      const point = middleOf(grid)
      return { category, count: reports.length, point, gridName: grid.name, reports }
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
