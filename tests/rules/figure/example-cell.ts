import type { Tally } from '../../../cloudfunctions/core/tally/tally.ts'
import { house } from '../../../cloudfunctions/entries/house.ts'
import { reportFigures } from '../../../cloudfunctions/matters/report/rules/report-figures.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { newCell } from '../../../cloudfunctions/published/figure/rules/cell.ts'
import type { Seeing } from '../../../cloudfunctions/published/figure/rules/figure-view.ts'
import { community, noon } from '../help/example.ts'

/** A cell of the community's reports of October, all categories together, unless told otherwise. */
export const aCell = (counts: Tally['counts'], told: Partial<Cell> = {}): Cell => ({
  ...newCell(
    { source: 'reports', area: community, period: '2026-10', category: 'all', ...told },
    reportFigures,
  ),
  counts,
  hours: told.hours ?? {},
})

/** Somebody who may open what is behind a figure. */
export const seeing: Seeing = {
  now: noon,
  rules: { ratingsOut: 5 },
  sources: house.sources,
  ofCategory: false,
  supervises: false,
  opens: () => true,
}
