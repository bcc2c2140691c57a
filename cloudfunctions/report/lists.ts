import type { Call } from '../procedure/procedure.ts'
import type { Report } from './record.ts'
import { cardOf, coverOf, type ReportCard } from './rules/card.ts'
import { storedCategory } from './rules/category.ts'

/** How many reports a list shows (as many as links are made in one operation); it says when there are more. */
export const PAGE = 50

/** A list as a page shows it: its cards, and whether more exist than it shows. */
export type ReportList = { cards: ReportCard[]; more: boolean }

/** Makes cards of the reports that a list found; one operation for the photos' links. */
export async function listOf(
  { files, city, caller, now }: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Report[],
): Promise<ReportList> {
  const shown = found.slice(0, PAGE)
  const links = await files.links(shown.flatMap((report) => coverOf(report) ?? []))
  const cards = shown.map((report) =>
    cardOf(city, report, storedCategory(city.categories, report.category), caller, now, links),
  )
  return { cards, more: found.length > PAGE }
}
