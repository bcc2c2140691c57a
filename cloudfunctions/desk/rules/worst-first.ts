import { type DeskScope, newestFirst } from '../../../miniprogram/contract/desk.ts'

/** What waits of several nouns as one list: what is due first, or waits longest, comes first; what is over, the newest. */
export function worstFirst<W extends { at: number }>(
  scope: DeskScope,
  found: readonly (readonly W[])[],
): W[] {
  const worst = found.flat().sort((one, other) => one.at - other.at)
  return newestFirst.includes(scope) ? worst.reverse() : worst
}
