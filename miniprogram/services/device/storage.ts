/** One thing that this phone keeps; it survives the mini-program's end. */
export type Stored<T> = {
  /** What lies there, or undefined when nothing does. */
  read(): T | undefined
  /**
   * Puts a value there, in the place of what was.
   * @returns whether there was room for it; without, what was there stays
   */
  write(value: T): boolean
  /** Clears it. */
  drop(): void
}

/** The place where this phone keeps one thing under `key`; nothing else writes there. */
export function stored<T>(key: string): Stored<T> {
  return {
    read() {
      // WeChat answers '' for a key that was never written.
      const value = wx.getStorageSync<T | ''>(key)
      return value === '' ? undefined : value
    },
    write(value) {
      try {
        wx.setStorageSync(key, value)
        return true
      } catch (full) {
        console.warn(key, full)
        return false
      }
    },
    drop: () => wx.removeStorageSync(key),
  }
}
