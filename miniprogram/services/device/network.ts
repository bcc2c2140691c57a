/** Whether this phone has a network. */

const listeners = new Set<(online: boolean) => void>()
let online = true

/** Whether this phone has a network, as far as it told. */
export const isOnline = (): boolean => online

/**
 * Tells when the network goes or comes back.
 * @returns stops telling
 */
export function onNetworkChange(listener: (online: boolean) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Begins to listen to the network; called once, when the mini-program starts. */
export function watchNetwork(): void {
  void hasNetwork()
  wx.onNetworkStatusChange(({ isConnected }) => set(isConnected))
}

/** Looks whether there is a network right now; phones don't always tell when it comes or goes. */
export async function hasNetwork(): Promise<boolean> {
  // A phone that can't say may have one.
  const { networkType } = await wx.getNetworkType().catch(() => ({ networkType: 'unknown' }))
  set(networkType !== 'none')
  return online
}

function set(now: boolean): void {
  if (now === online) return
  online = now
  for (const listener of listeners) listener(now)
}
