/** The channel between a page and the one that opened it. */

type Listener = (...values: unknown[]) => void

export type EventChannel = {
  emit(name: string, ...values: unknown[]): void
  on(name: string, listener: Listener): void
  once(name: string, listener: Listener): void
  off(name: string, listener?: Listener): void
}

function createEnd(
  incoming: Map<string, Listener[]>,
  outgoing: Map<string, Listener[]>,
): EventChannel {
  const off = (name: string, listener?: Listener) => {
    const kept = listener ? (incoming.get(name) ?? []).filter((one) => one !== listener) : []
    incoming.set(name, kept)
  }
  const on = (name: string, listener: Listener) =>
    void incoming.set(name, [...(incoming.get(name) ?? []), listener])
  return {
    on,
    off,
    once(name, listener) {
      const once: Listener = (...values) => {
        off(name, once)
        listener(...values)
      }
      on(name, once)
    },
    emit(name, ...values) {
      for (const listener of outgoing.get(name) ?? []) listener(...values)
    },
  }
}

/** In: the listeners that wx.navigateTo was given. Out: both ends of the channel. */
export function createEventChannel(events: Record<string, unknown> = {}) {
  const atOpener = new Map<string, Listener[]>()
  const atOpened = new Map<string, Listener[]>()
  for (const [name, listener] of Object.entries(events))
    if (typeof listener === 'function') atOpener.set(name, [listener as Listener])
  return { opener: createEnd(atOpener, atOpened), opened: createEnd(atOpened, atOpener) }
}
