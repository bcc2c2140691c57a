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
  look()
  wx.onNetworkStatusChange(({ isConnected }) => set(isConnected))
  // In the background a phone may tell nothing.
  wx.onAppShow(look)
}

function look(): void {
  wx.getNetworkType({ success: ({ networkType }) => set(networkType !== 'none') })
}

function set(now: boolean): void {
  if (now === online) return
  online = now
  for (const listener of listeners) listener(now)
}
