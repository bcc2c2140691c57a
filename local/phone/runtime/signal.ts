/** Something that listeners can be told about: the shape behind every wx.onX / wx.offX pair. */
export type Signal<T> = {
  on(listener: (value: T) => void): void
  /** Without a listener, all of them. */
  off(listener?: (value: T) => void): void
  fire(value: T): void
}

export function createSignal<T>(): Signal<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    on: (listener) => void listeners.add(listener),
    off: (listener) => {
      if (listener) listeners.delete(listener)
      else listeners.clear()
    },
    fire: (value) => {
      for (const listener of [...listeners]) listener(value)
    },
  }
}
