import { month } from '../../../cloudfunctions/core/clock/date.ts'
import type { AnySource, Source } from '../../../cloudfunctions/core/tally/source.ts'
import { only, sum, type Tally } from '../../../cloudfunctions/core/tally/tally.ts'
import { areasOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import { ratingFigures } from '../../../cloudfunctions/matters/rating/rules/rating-figures.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { remedyFigures } from '../../../cloudfunctions/matters/remedy/rules/remedy-figures.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { reportFigures } from '../../../cloudfunctions/matters/report/rules/report-figures.ts'
import { whistleFigures } from '../../../cloudfunctions/matters/whistle/rules/whistle-figures.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { Cell } from '../../../cloudfunctions/published/figure/cell-record.ts'
import { ALL, cellId, newCell } from '../../../cloudfunctions/published/figure/rules/cell.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'

type Told = { reports: Report[]; whistles: Whistle[]; ratings: Rating[]; remedies: Remedy[] }

/** What something counts as, and in which cells. */
type Counting = {
  source: AnySource
  areas: readonly string[]
  period: string
  categories: readonly string[]
  tally: Tally
}

/** The story's figures, counted at once: the functions count the same, from whatever changes on. */
export function countedIn({ reports, whistles, ratings, remedies }: Told): Cell[] {
  const counted = new Map<string, Cell>()
  const all: Counting[] = [
    ...reports.map((report) => byCategory(reportFigures, report)),
    ...whistles.map((whistle) => byCategory(whistleFigures, whistle)),
    ...remedies.map((remedy) =>
      together(remedyFigures, areasOf(remedy.community ?? ''), month(remedy.openedAt), [remedy]),
    ),
    ...groupsOf(ratings),
  ]
  for (const { source, areas, period, categories, tally } of all) {
    for (const area of areas) {
      for (const category of categories) {
        const key = { source: source.collection.name, area, period, category }
        const { dirty: _, ...cell } = counted.get(cellId(key)) ?? newCell(key, source)
        counted.set(cellId(key), { ...cell, ...sum([cell, tally]) })
      }
    }
  }
  return [...counted.values()]
}

const byCategory = <R extends Report | Whistle>(source: Source<R>, record: R): Counting => {
  const { areas, category, createdAt } = record
  const tally = source.factsOf(record)
  return { source, areas, period: month(createdAt), categories: [category, ALL], tally }
}

const together = <R extends { _id: string }>(
  source: Source<R>,
  areas: readonly string[],
  period: string,
  records: readonly R[],
): Counting => {
  return { source, areas, period, categories: [ALL], tally: sum(records.map(source.factsOf)) }
}

/** The ratings of each community and month; around it they count only where there are enough. */
function groupsOf(ratings: readonly Rating[]): Counting[] {
  const nameOf = ({ community = '', month }: Rating) => `${community} ${month}`
  return [...new Set(ratings.map(nameOf))].flatMap((name) => {
    const group = ratings.filter((rating) => nameOf(rating) === name)
    const [community = '', period = ''] = name.split(' ')
    const own = together(ratingFigures, [community], period, group)
    const leaves =
      group.length < limits.fewestExact
        ? only(own.tally, ratingFigures.fewest?.always ?? [])
        : own.tally
    return [own, { ...own, areas: areasOf(community).slice(0, -1), tally: leaves }]
  })
}
