/** What a phone keeps when the mini-program ends, and how much of it there is room for. */
export class Storage {
  readonly files = new Set<string>()
  /** While it is full nothing grows: neither what is written nor the number of files. */
  full = false
  readonly #texts = new Map<string, string>()

  /** As wx.getStorageSync: '' for what was never written. */
  read(key: string): unknown {
    const text = this.#texts.get(key)
    return text === undefined ? '' : JSON.parse(text)
  }

  /** @throws Error when it is full and this would need more room than what it replaces */
  write(key: string, value: unknown): void {
    const text = JSON.stringify(value)
    if (this.full && text.length > (this.#texts.get(key)?.length ?? 0))
      throw new Error('setStorageSync:fail exceed max size')
    this.#texts.set(key, text)
  }

  /** @throws Error when it is full */
  copy(path: string): object {
    if (this.full)
      throw new Error('copyFile:fail the maximum size of the file storage limit is exceeded')
    this.files.add(path)
    return {}
  }

  /** @throws Error when there is no such file */
  open(path: string): object {
    if (!this.files.has(path)) throw new Error(`access:fail no such file ${path}`)
    return {}
  }
}
