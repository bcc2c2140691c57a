import { linksTo } from '../../core/lifecycle/content.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import type { Report } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { cardOf, type ReportCard, shownOnCard } from './rules/report-card.ts'

/** Reports as cards for whoever may see them whole; one operation for the photos' links. */
export async function readCards(
  { files, city, caller, now }: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Report[],
): Promise<ReportCard[]> {
  const links = await files.links(...linksTo(found.flatMap((report) => shownOnCard(report) ?? [])))
  return found.map((report) =>
    cardOf(city, report, storedCategory(city.categories, report.category), caller, now, links),
  )
}
