import type { Report, ReportPlace } from '../report-record.ts'
import type { ReportStep } from './report-step.ts'
import { over } from './standing.ts'

/** What stands where somebody typed a place of their own. */
const somewhere = '附近'

/**
 * A place without what somebody typed or pinned: a building is a public fact and stays, where inside
 * is not; of a pin stays the grid that it lay in.
 */
export function barePlace({
  building,
  stair: _stair,
  floor: _floor,
  ...place
}: ReportPlace): ReportPlace {
  if (building) return { ...place, building }
  const { words: _, point: __, ...found } = place
  return { words: found.gridName ?? somewhere, ...found }
}

/** The step by which an open report of somebody who leaves is withdrawn. `now` is epoch ms. */
export const leavingStep = (now: number): ReportStep => ({
  action: 'withdraw',
  to: 'withdrawn',
  ...over(now),
})

/**
 * The step that leaves of a report the bare facts: what happened when, by which random id. All that
 * was said and shown goes, what those said who handled it too, since it was about its reporter.
 */
export const erasingStep = ({ status, place }: Report): ReportStep => ({
  action: 'erase',
  to: status,
  set: { content: {}, place: barePlace(place) },
  drop: ['reporter', 'onBehalf', 'publish', 'details'],
})
