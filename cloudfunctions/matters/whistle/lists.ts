import type { Call } from '../../core/procedure/procedure.ts'
import { cardOf, coverOf, type WhistleCard } from './rules/whistle-card.ts'
import { partyOf } from './rules/whistle-party.ts'
import type { Whistle } from './whistle-record.ts'

/** How many whistles a list shows (as many as links are made in one operation). */
export const PAGE = 50

/** A list as a page shows it: its cards, and whether more exist than it shows. */
export type WhistleList = { cards: WhistleCard[]; more: boolean }

/** Makes cards of the whistles that a list found; one operation for the photos' links. */
export async function listOf(
  { files, city, caller, now }: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Whistle[],
): Promise<WhistleList> {
  const shown = found.slice(0, PAGE)
  const links = await files.links(shown.flatMap((whistle) => coverOf(whistle, city) ?? []))
  // Whoever has the report comes by way of it, not by a list of whistles.
  const cards = shown.map((whistle) =>
    cardOf(whistle, partyOf(whistle, {}, caller, now), { city, now, links }),
  )
  return { cards, more: found.length > PAGE }
}
