import type { Call } from '../../core/procedure/procedure.ts'
import { cardOf, coverOf, type WhistleCard } from './rules/whistle-card.ts'
import { partyOf } from './rules/whistle-party.ts'
import type { Whistle } from './whistle-record.ts'

/** Whistles as cards for the caller; one operation for the photos' links. */
export async function readCards(
  { files, city, caller, now }: Pick<Call<never>, 'files' | 'city' | 'caller' | 'now'>,
  found: readonly Whistle[],
): Promise<WhistleCard[]> {
  const links = await files.links(found.flatMap((whistle) => coverOf(whistle, city) ?? []))
  // Whoever has the report comes by way of it, not by a list of whistles.
  return found.map((whistle) =>
    cardOf(whistle, partyOf(whistle, {}, caller, now), { city, now, links }),
  )
}
