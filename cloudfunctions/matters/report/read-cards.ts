import type { Call } from '../../core/procedure/procedure.ts'
import type { Report } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { cardOf, coverOf, type ReportCard } from './rules/report-card.ts'

/** The files that cards show: of what anybody in service may read, and of what is restricted. */
const coversOf = (found: readonly Report[]): [string[], string[]] => [
  found.flatMap((report) => (report.visibility === 'restricted' ? [] : (coverOf(report) ?? []))),
  found.flatMap((report) => (report.visibility === 'restricted' ? (coverOf(report) ?? []) : [])),
]

/** Reports as cards for whoever may see them whole; one operation for the photos' links. */
export async function readCards(
  { files, city, caller, now }: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Report[],
): Promise<ReportCard[]> {
  const links = await files.links(...coversOf(found))
  return found.map((report) =>
    cardOf(city, report, storedCategory(city.categories, report.category), caller, now, links),
  )
}
