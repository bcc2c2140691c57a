import type { Offer } from './action'

/**
 * Asks for one of several on WeChat's own sheet.
 * @returns which; undefined when the sheet was left
 */
export async function chooseOne<T>(
  all: readonly T[],
  labelOf: (one: T) => string,
): Promise<T | undefined> {
  const chosen = await wx.showActionSheet({ itemList: all.map(labelOf) }).catch(() => undefined)
  return chosen && all[chosen.tapIndex]
}

/** How an offer stands on a sheet: what is closed says why. */
export const offerLabel = ({
  label,
  open,
  why,
}: Pick<Offer<string>, 'label' | 'open' | 'why'>): string => (open ? label : `${label}（${why}）`)
