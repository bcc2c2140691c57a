import { areasOf, streetOf } from '../../cloudfunctions/directory/place/rules/area.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { at, community, loneCommunity, nextCommunity } from '../procedures/help/town.ts'

/** A place of the matrix: where it is, who works there, and what is reported there. */
type Place = {
  grid: string
  building: string
  /** Somebody whom a report there can be assigned to. */
  worker: string
  category: string
  visibility: Report['visibility']
}

const inOwnGrid = {
  grid: `${community}003`,
  building: at.home,
  worker: `worker-${community}001`,
}
const publicly = { category: '0101', visibility: 'public' } as const

/** Where a report may be, as seen from 第3网格 of 半山花园. */
export const places = {
  /** In that grid itself. */
  grid: { ...inOwnGrid, ...publicly },
  /** There too, of a category that is nobody else's business. */
  restricted: { ...inOwnGrid, category: '0802', visibility: 'restricted' },
  /** In another grid of the community. */
  community: { ...inOwnGrid, ...publicly, grid: `${community}009`, building: at.unstaffed },
  /** In another community of the street. */
  street: {
    ...publicly,
    grid: `${nextCommunity}001`,
    building: at.nextDoor,
    worker: `worker-${nextCommunity}001`,
  },
  /** In another street of the district. */
  elsewhere: {
    ...publicly,
    grid: `${loneCommunity}001`,
    building: at.lone,
    worker: `worker-${loneCommunity}001`,
  },
  /** In that grid, about its own staff: it goes around the community. */
  around: { ...inOwnGrid, category: '1203', visibility: 'restricted' },
} as const satisfies Record<string, Place>

export type Where = keyof typeof places
export const wheres = Object.keys(places) as Where[]

/** The community in which a report there lies. */
export const communityOf = (where: Where): string => places[where].grid.slice(0, community.length)

/** The areas whose staff see a report there. */
export const areasAt = (where: Where): string[] => {
  const { grid } = places[where]
  return areasOf(where === 'around' ? streetOf(grid) : grid)
}
