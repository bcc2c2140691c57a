/** What is open in a community. */
import type { Procedures } from '../../../../typings/procedures'

/** What is open of one category in one grid. */
export type Point = Procedures['board.open']['result']['points'][number]

/** Somebody's open report, as strangers see it. */
type Nearby = Point['reports'][number]

/** What the map and the list are narrowed to; empty where they are not. */
export type Chosen = { category: string; spot: string }

/** A kind that something is open of, with how many there are. */
type Kind = { name: string; count: number; on: boolean }

/** A marker as WeChat's map takes it: the middle of a grid, with how many are open there. */
type Marker = {
  id: number
  latitude: number
  longitude: number
  iconPath: string
  width: number
  height: number
  ariaLabel: string
  callout: Record<string, string | number>
}

/** What is open, on the map and below it. */
export type OpenView = {
  kinds: Kind[]
  spots: string[]
  /** Places that the map shows all of: every spot, with room for what stands above it. */
  within: { latitude: number; longitude: number }[]
  markers: Marker[]
  /** How many there are of what was chosen, in words: 第3网格在办 2 件. */
  sentence: string
  reports: Nearby[]
}

/** Nothing is known yet. */
export const nothingOpen: OpenView = {
  kinds: [],
  spots: [],
  within: [],
  markers: [],
  sentence: '',
  reports: [],
}

/** Room around a spot on the map, in degrees: some 100 m. */
const room = 0.001

const spotOf = ({ point }: Point): string => point.join(',')

const countOf = (points: readonly Point[]): number =>
  points.reduce((sum, { count }) => sum + count, 0)

/** Points of one grid stand at the same place: there is one marker for them all. */
export function viewOpen(points: readonly Point[], { category, spot }: Chosen): OpenView {
  const ofKind = points.filter((point) => !category || point.category.name === category)
  const spots = [...new Set(ofKind.map(spotOf))]
  const names = [...new Set(points.map((point) => point.category.name))]
  const chosen = ofKind.filter((point) => !spot || spotOf(point) === spot)
  const count = countOf(chosen)
  const reports = chosen.flatMap(({ reports }) => reports)
  const where = spot ? (chosen[0]?.gridName ?? '') : ''
  return {
    kinds: names.map((name) => ({
      name,
      count: countOf(points.filter((point) => point.category.name === name)),
      on: name === category,
    })),
    spots,
    within: points.flatMap(({ point: [longitude, latitude] }) => [
      { latitude: latitude - room, longitude: longitude - room },
      { latitude: latitude + room, longitude: longitude + room },
    ]),
    markers: spots.flatMap((at, id) => {
      const there = ofKind.filter((point) => spotOf(point) === at)
      return there[0] ? [markerAt(id, there[0], countOf(there), at === spot)] : []
    }),
    sentence: `${where}${category}在办 ${count} 件${count > reports.length ? `，下面是最新的 ${reports.length} 件` : ''}`,
    reports,
  }
}

function markerAt(id: number, { point }: Point, count: number, on: boolean): Marker {
  const [longitude, latitude] = point
  return {
    ...{ id, latitude, longitude },
    ...{ iconPath: '/packages/resident/images/spot.png', width: 30, height: 35 },
    ariaLabel: `${count} 件在办`,
    callout: {
      ...{ content: `${count} 件`, display: 'ALWAYS', fontSize: 14, padding: 8, borderRadius: 18 },
      ...(on ? { bgColor: '#b04527', color: '#ffffff' } : { bgColor: '#ffffff', color: '#2a211c' }),
    },
  }
}
