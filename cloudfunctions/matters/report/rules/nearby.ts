import { metresBetween } from '../../../directory/place/rules/distance.ts'
import type { Report, ReportPlace } from '../report-record.ts'

/** How far away something may be and still be the same, in metres. */
export const NEARBY_WITHIN = 50

/** How far a place is, in metres; what only names the same grid is as far as may be (`within`). */
function metresTo(here: ReportPlace, there: ReportPlace, within: number): number {
  if (here.building !== undefined && here.building === there.building) return 0
  if (here.point && there.point)
    return metresBetween(here.point.coordinates, there.point.coordinates)
  const sameGrid = here.grid !== undefined && here.grid === there.grid
  return sameGrid ? within : Number.POSITIVE_INFINITY
}

/** Of some reports those near a place (metres): of the same building first, then by distance, then the newest. */
export const nearbyOf = <T extends Pick<Report, 'place' | 'createdAt'>>(
  reports: readonly T[],
  place: ReportPlace,
  within = NEARBY_WITHIN,
): T[] =>
  reports
    .map((report) => ({ report, metres: metresTo(place, report.place, within) }))
    .filter(({ metres }) => metres <= within)
    .sort((a, b) => a.metres - b.metres || b.report.createdAt - a.report.createdAt)
    .map(({ report }) => report)
