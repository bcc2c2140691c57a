import type { Journal, Line } from './journal.ts'

type Waiting = { done: () => void; failed: (error: Error) => void }

/**
 * Many writers, one sync: the lines of one turn of the event loop go to disk in one commit. While a
 * commit runs, requests gather, and the next turn takes them all.
 */
export class GroupCommit {
  readonly #journal: Journal
  /** How many lines were written, in how many commits; each commit is one sync. */
  readonly counts = { writes: 0, syncs: 0 }
  #lines: Line[] = []
  #waiting: Waiting[] = []
  #broken: Error | undefined

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** Queues lines. @throws when an earlier line could not be written */
  append(lines: readonly Line[]): void {
    if (this.#broken) throw this.#broken
    if (lines.length === 0) return
    if (this.#lines.length === 0) setImmediate(() => this.flush())
    for (const line of lines) this.#lines.push(line)
  }

  /** Resolves when everything queued so far is on disk; rejects when it could not be written. */
  settled(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken)
    if (this.#lines.length === 0) return Promise.resolve()
    return new Promise((done, failed) => this.#waiting.push({ done, failed }))
  }

  /** Writes what is queued. */
  flush(): void {
    const [lines, waiting] = [this.#lines, this.#waiting]
    this.#lines = []
    this.#waiting = []
    if (lines.length === 0 || this.#broken) return
    try {
      this.#journal.commit(lines)
    } catch (error) {
      // memory is ahead of the disk now: nothing may be answered any more
      const broken = error instanceof Error ? error : new Error(String(error))
      this.#broken = broken
      for (const { failed } of waiting) failed(broken)
      return
    }
    this.counts.writes += lines.length
    this.counts.syncs++
    for (const { done } of waiting) done()
  }
}
