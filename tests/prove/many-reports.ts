import type { ExampleCity } from '../../city/maanshan/city.ts'
import type { Grid } from '../../cloudfunctions/directory/place/place-record.ts'
import { areasOf } from '../../cloudfunctions/directory/place/rules/area.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { storedCategory } from '../../cloudfunctions/matters/report/rules/category.ts'
import { newReport } from '../../cloudfunctions/matters/report/rules/new-report.ts'
import type { ReportStatus } from '../../miniprogram/contract/status.ts'
import { tuesday } from '../moments.ts'
import { reportAtStatus } from '../procedures/help/report-at-status.ts'
import type { Chance } from './chance.ts'

/** Of a hundred reports, how many stand where: most of them are over. */
const shares: readonly ReportStatus[] = [
  ...Array<ReportStatus>(1).fill('pool'),
  ...Array<ReportStatus>(2).fill('assigned'),
  ...Array<ReportStatus>(4).fill('handling'),
  ...Array<ReportStatus>(3).fill('done'),
  ...Array<ReportStatus>(1).fill('declined'),
  ...Array<ReportStatus>(1).fill('withdrawn'),
  ...Array<ReportStatus>(88).fill('closed'),
]

const DAY = 86_400_000

/** How many people report, in all. */
export const RESIDENTS = 20_000
export const resident = (n: number): string => `resident${n}`

/** The id of the n-th of many reports. */
export const reportId = (n: number): string => `report-${n}`

/**
 * Many reports all over a city, of the last year, by thousands of people; one at a time, so that
 * nobody has to hold a million.
 */
export function* manyReports(
  { grids }: ExampleCity,
  count: number,
  chance: Chance,
): Generator<Report> {
  const categories = theCity.categories.filter(({ visibility }) => visibility === 'public')
  for (let n = 0; n < count; n++) {
    const grid = chance.pick(grids)
    const status = chance.pick(shares)
    const now = tuesday - chance.below(status === 'closed' ? 365 : 6) * DAY - chance.below(DAY)
    const category = storedCategory(theCity.categories, chance.pick(categories).code)
    const token = `tokenOfSubmission${n}`
    const report = newReport({
      id: reportId(n),
      city: theCity,
      number: `1122-${n}`,
      reporter: resident(chance.below(RESIDENTS)),
      token,
      category,
      place: placeIn(grid),
      routed: routed(grid, status),
      content: { words: '这里有点问题，请来看看' },
      now,
    })
    yield reportAtStatus(report, status)
  }
}

const placeIn = ({ _id, name, community, communityName }: Grid) => ({
  words: `${communityName}${name}`,
  grid: _id,
  gridName: name,
  community,
})

function routed({ _id, worker }: Grid, status: ReportStatus) {
  const isPool = status === 'pool' || !worker
  const route = { reason: 'building', departments: [], unstaffed: isPool } as const
  const areas = areasOf(_id)
  return isPool
    ? { areas, route }
    : { areas, route, assignee: { id: worker.id, name: worker.name, role: 'worker' as const } }
}
