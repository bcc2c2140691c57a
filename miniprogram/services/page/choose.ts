/**
 * Asks for one of several on WeChat's own sheet.
 * @param above a line above them; none when it is empty
 * @returns which; undefined when the sheet was left
 */
export async function chooseOne<T>(
  all: readonly T[],
  labelOf: (one: T) => string,
  above = '',
): Promise<T | undefined> {
  const sheet = { itemList: all.map(labelOf), ...(above && { alertText: above }) }
  const chosen = await wx.showActionSheet(sheet).catch(() => undefined)
  return chosen && all[chosen.tapIndex]
}
