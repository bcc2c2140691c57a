import type { Call } from '../procedure/procedure.ts'
import type { Report } from './record.ts'
import { cardOf, coverOf, type ReportCard } from './rules/card.ts'
import { storedCategory } from './rules/category.ts'

/** Reports as cards for whoever may see them whole; one operation for the photos' links. */
export async function readCards(
  { files, city, caller, now }: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Report[],
): Promise<ReportCard[]> {
  const links = await files.links(found.flatMap((report) => coverOf(report) ?? []))
  return found.map((report) =>
    cardOf(city, report, storedCategory(city.categories, report.category), caller, now, links),
  )
}
