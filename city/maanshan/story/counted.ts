import { month } from '../../../cloudfunctions/core/clock/date.ts'
import { areasOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { Cell, Tally } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { ALL, cellId, newCell } from '../../../cloudfunctions/published/figure/rules/cell.ts'
import { ratingFacts } from '../../../cloudfunctions/published/figure/rules/of-rating.ts'
import { remedyFacts } from '../../../cloudfunctions/published/figure/rules/of-remedy.ts'
import { reportFacts } from '../../../cloudfunctions/published/figure/rules/of-report.ts'
import { whistleFacts } from '../../../cloudfunctions/published/figure/rules/of-whistle.ts'
import { sum } from '../../../cloudfunctions/published/figure/rules/tally.ts'
import type { FigureSource } from '../../../miniprogram/contract/figure.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'

type Told = { reports: Report[]; whistles: Whistle[]; ratings: Rating[]; remedies: Remedy[] }

/** What something counts as, and in which cells. */
type Counting = {
  source: FigureSource
  areas: readonly string[]
  period: string
  categories: readonly string[]
  tally: Tally
}

/** The story's figures, counted at once: the functions count the same, from whatever changes on. */
export function countedIn({ reports, whistles, ratings, remedies }: Told): Cell[] {
  const counted = new Map<string, Cell>()
  const all: Counting[] = [
    ...reports.map((report) => byCategory('reports', report, reportFacts(report))),
    ...whistles.map((whistle) => byCategory('whistles', whistle, whistleFacts(whistle))),
    ...remedies.map((remedy) =>
      together('remedies', areasOf(remedy.community ?? ''), month(remedy.openedAt), [
        remedyFacts(remedy),
      ]),
    ),
    ...groupsOf(ratings),
  ]
  for (const { source, areas, period, categories, tally } of all) {
    for (const area of areas) {
      for (const category of categories) {
        const key = { source, area, period, category }
        const { dirty: _, ...cell } = counted.get(cellId(key)) ?? newCell(key)
        counted.set(cellId(key), { ...cell, ...sum([cell, tally]) })
      }
    }
  }
  return [...counted.values()]
}

const byCategory = (
  source: FigureSource,
  { areas, category, createdAt }: Pick<Report, 'areas' | 'category' | 'createdAt'>,
  tally: Tally,
): Counting => ({ source, areas, period: month(createdAt), categories: [category, ALL], tally })

const together = (
  source: FigureSource,
  areas: readonly string[],
  period: string,
  tallies: readonly Tally[],
): Counting => ({ source, areas, period, categories: [ALL], tally: sum(tallies) })

/** The ratings of each community and month; around it they count only where there are enough. */
function groupsOf(ratings: readonly Rating[]): Counting[] {
  const nameOf = ({ community = '', month }: Rating) => `${community} ${month}`
  return [...new Set(ratings.map(nameOf))].map((name) => {
    const group = ratings.filter((rating) => nameOf(rating) === name)
    const [community = '', period = ''] = name.split(' ')
    const areas = group.length < limits.fewest ? [community] : areasOf(community)
    return together('ratings', areas, period, group.map(ratingFacts))
  })
}
