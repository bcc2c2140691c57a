import { metresBetween } from '../../../directory/place/rules/distance.ts'
import type { Report, ReportPlace } from '../report-record.ts'

/** How far away something may be and still be the same, in metres. */
export const NEARBY_WITHIN = 50

/** How far a place is, in metres; what only names the same grid is as far as may be. */
function metresTo(here: ReportPlace, there: ReportPlace): number {
  if (here.building !== undefined && here.building === there.building) return 0
  if (here.point && there.point)
    return metresBetween(here.point.coordinates, there.point.coordinates)
  return here.grid === there.grid ? NEARBY_WITHIN : Number.POSITIVE_INFINITY
}

/** Of some reports those near a place: of the same building first, then by distance, then the newest. */
export const nearbyOf = <T extends Pick<Report, 'place' | 'createdAt'>>(
  reports: readonly T[],
  place: ReportPlace,
): T[] =>
  reports
    .map((report) => ({ report, metres: metresTo(place, report.place) }))
    .filter(({ metres }) => metres <= NEARBY_WITHIN)
    .sort((a, b) => a.metres - b.metres || b.report.createdAt - a.report.createdAt)
    .map(({ report }) => report)
