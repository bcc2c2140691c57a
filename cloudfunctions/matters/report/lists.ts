import type { Call } from '../../core/procedure/procedure.ts'
import { readCards } from './read-cards.ts'
import type { Report } from './report-record.ts'
import type { ReportCard } from './rules/report-card.ts'

/** How many reports a list shows (as many as links are made in one operation); it says when there are more. */
export const PAGE = 50

/** A list as a page shows it: its cards, and whether more exist than it shows. */
export type ReportList = { cards: ReportCard[]; more: boolean }

/** Makes cards of the reports that a list found; one operation for the photos' links. */
export const listOf = async (
  call: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Report[],
): Promise<ReportList> => ({
  cards: await readCards(call, found.slice(0, PAGE)),
  more: found.length > PAGE,
})
