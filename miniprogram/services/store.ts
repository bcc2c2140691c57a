/** One thing that this phone keeps; it survives the mini-program's end. */
export type Shelf<T> = {
  /** What lies there, or undefined when nothing does. */
  read(): T | undefined
  /** Puts a value there, in the place of what was. */
  write(value: T): void
  /** Clears it. */
  drop(): void
}

/** The place where this phone keeps one thing under `key`; nothing else writes there. */
export function shelf<T>(key: string): Shelf<T> {
  return {
    read() {
      // WeChat answers '' for a key that was never written.
      const value = wx.getStorageSync<T | ''>(key)
      return value === '' ? undefined : value
    },
    write: (value) => wx.setStorageSync(key, value),
    drop: () => wx.removeStorageSync(key),
  }
}
