import { linksTo } from '../core/lifecycle/content.ts'
import type { Context } from '../core/procedure/context.ts'
import type { Waits } from '../core/waiting/waiting.ts'

/** The cards of what is shown, for whoever may see it; one operation for the links of all photos. */
export async function cardsOf<Card>(
  { files }: Pick<Context, 'files'>,
  shown: readonly Waits<Card>[],
): Promise<Card[]> {
  const links = await files.links(...linksTo(shown.flatMap((one) => one.cover() ?? [])))
  return shown.flatMap((one) => one.card(links) ?? [])
}
