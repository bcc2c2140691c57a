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

/** Something that may be done, or why not now. */
type Offer = { label: string; open: boolean; why: string }

/** How an offer stands on a sheet: what is closed says why. */
export const offerLabel = ({ label, open, why }: Offer): string =>
  open ? label : `${label}（${why}）`
